import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import type { Db } from '../../src/db/db.js';
import type { Filter } from '../../src/list/filter.js';
import {
  ChainLinkedFilter,
  InvolvedFilter,
  LinkedFilter,
  NumberFilter,
  PeriodFilter,
  PeriodSetFilter,
  WorkFilter,
} from '../../src/list/inputs.js';
import type { List } from '../../src/list/list.js';
import { everyList } from '../../src/list/lists.js';
import { seededDatabase } from '../support/seeded.js';
import { found, idsOf, refusal } from './ask.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

const span = { from: '2019', to: '2020' };
const [one, other] = ['no-such-thing', 'nor-this'];
const samples = new Map<unknown, unknown>([
  [LinkedFilter, { all: [one], any: [one], none: [other], exists: true }],
  [
    ChainLinkedFilter,
    { all: [one], any: [one], none: [other], exists: true, minimumStrength: 'PLACED' },
  ],
  [
    InvolvedFilter,
    {
      all: [{ id: one }],
      any: [{ id: one, roles: ['LEAD'] }],
      none: [{ id: other }],
      exists: true,
    },
  ],
  [WorkFilter, { exists: true, during: span, minimumStrength: 'INFERRED' }],
  [PeriodFilter, span],
  [PeriodSetFilter, { all: [span], any: [span], none: [{ to: '1900' }] }],
  [NumberFilter, { from: 1, to: 2 }],
  [Boolean, true],
]);

/** Something that a filter takes. */
function sampleOf(filter: Filter): unknown {
  const type = filter.type();
  if (!Array.isArray(type)) return samples.get(type);
  const [word] = Object.keys(type[0] as object);
  return [word ?? one];
}

const known = new Set<string>();

/** The filters of a list that no list before it shares, five at a time. */
function filtersOf({ filters }: List): Record<string, unknown>[] {
  const own = Object.entries(filters)
    .filter(([field]) => field !== 'includeUnverified')
    .filter(([field, { fragments }]) => {
      const key = field === 'ids' ? Math.random().toString() : JSON.stringify([field, fragments]);
      return !known.has(key) && known.add(key);
    })
    .map(([field, filter]) => [field, sampleOf(filter)] as const);
  return Array.from({ length: Math.ceil(own.length / 5) }, (_, index) =>
    Object.fromEntries(own.slice(index * 5, index * 5 + 5)),
  );
}

describe.each(everyList.map((list) => [list.field, list] as const))('%s', (field, list) => {
  it('take each of their filters, several in one statement', async () => {
    for (const filter of filtersOf(list)) {
      expect(Object.values(filter)).not.toContain(undefined);
      await expect(idsOf(connection.db, field, { filter })).resolves.toBeInstanceOf(Array);
    }
  });
});

it('refuses more conditions than the database can plan in good time', async () => {
  const set = { all: [one], any: [one], none: [other], exists: true };
  const filter = Object.fromEntries(
    ['themes', 'topics', 'cites', 'about', 'partOf', 'sdgTargets', 'substances'].map((field) => [
      field,
      set,
    ]),
  );

  const { code, message } = await refusal(connection.db, 'activities', filter);

  expect(code).toBe('LIMIT_EXCEEDED');
  expect(message).toContain('28 conditions; at most 24');
});

/** Asks with the graph changed for the time of the questions alone. */
async function changed(statement: string, ask: (db: Db) => Promise<void>): Promise<void> {
  const undo = new Error('undo');
  const attempt = connection.db.write({ name: 'test/changed' }, async (transaction) => {
    await transaction.run({ name: 'test/changed', text: statement });
    await ask({ ...connection.db, read: (...read) => transaction.read(...read) });
    throw undo;
  });
  await attempt.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
}

describe('what the record does not hold yet', () => {
  it('unverified commitments stay out unless they are asked for', async () => {
    const id = 'jms-2014/33.B.27';
    const statement = `MATCH (n:Node {id: '${id}'}) SET n.verification = 'UNVERIFIED'`;
    await changed(statement, async (db) => {
      const ids = (filter: object) => idsOf(db, 'commitments', { filter });
      const inJms = { instruments: { any: ['jms-2014'] } };

      expect(await ids(inJms)).not.toContain(id);
      expect(await ids({ ...inJms, includeUnverified: true })).toContain(id);
      expect(await ids({ ...inJms, verification: ['UNVERIFIED'] })).toEqual([id]);
      expect(await ids({ ids: [id] })).toEqual([id]);
    });
  });

  it('unverified work does not count unless it is asked for', async () => {
    const statement = "MATCH (n:Activity) SET n.verification = 'UNVERIFIED'";
    await changed(statement, async (db) => {
      const ids = (activities: object) => idsOf(db, 'mandates', { filter: { activities } });

      expect(await ids({ exists: true })).toEqual([]);
      expect(await ids({ exists: true, includeUnverified: true })).toEqual(
        await found(db, 'MATCH (n:Mandate)<-[:SERVES]-(:Activity)'),
      );
      const filter = { leads: { any: [{ from: '2019' }] } };
      expect((await idsOf(db, 'entities', { filter })).length).toBeLessThan(
        (await idsOf(connection.db, 'entities', { filter })).length,
      );
    });
  });

  it('a region counts for its countries, and for those of the regions in it', async () => {
    const statement = `
      MATCH (africa:Region {id: 'region:africa'}), (west:Region {id: 'region:western-africa'})
      MATCH (country:Country {id: 'NGA'})
      CREATE (africa)-[:HAS_MEMBER]->(west)-[:HAS_MEMBER]->(country)`;
    await changed(statement, async (db) => {
      const regions = { any: [{ id: 'region:africa' }] };
      expect(await idsOf(db, 'activities', { filter: { regions } })).toEqual(
        await found(
          db,
          `MATCH (n:Activity)-[:INVOLVES]->(place)
           WHERE place.id IN ['region:africa', 'region:western-africa', 'NGA']`,
        ),
      );
      const filter = { regions: { any: ['region:africa'] } };
      expect(await idsOf(db, 'countries', { filter })).toContain('NGA');
    });
  });

  it('former identifiers mean the same things', async () => {
    const statement = `MATCH (n:Node {id: 'unodc'})
      CREATE (:Key {id: 'former-unodc'})-[:IDENTIFIES]->(n)`;
    await changed(statement, async (db) => {
      const now = (id: string) => ({
        entities: { all: [{ id, roles: ['LEAD'] }, { id: 'who' }] },
      });
      const expected = await idsOf(connection.db, 'activities', { filter: now('unodc') });

      expect(await idsOf(db, 'activities', { filter: now('former-unodc') })).toEqual(expected);
      const ids = ['former-unodc', 'who'];
      expect(await idsOf(db, 'entities', { filter: { ids } })).toEqual(['unodc', 'who']);
    });
  });
});
