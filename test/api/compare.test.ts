import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { Language } from '../../src/shared/language.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

const fields = `subject { id } state absence
  from { activityCount figureCount evidence(first: 100) { nodes { paragraph { id } } } }
  to { activityCount figureCount evidence(first: 100) { nodes { paragraph { id } } } }
  figures(first: 100) { nodes { indicator { id } comparability fromCount toCount from { id } to { id }
    differences { from { id } to { id } value unit qualifier } } }`;

/** Everything that is compared, page by page. */
async function compare(args: string, selection = fields, language = Language.EN): Promise<any[]> {
  const found: any[] = [];
  for (let after = ''; ;) {
    const { data, errors } = await execute(
      connection.db,
      `{ compare(first: 40${after}, ${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      {},
      language,
    );
    expect(errors).toBeUndefined();
    const page = (data as any).compare;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

const reports = 'from: { document: "ed-report-2008" }, to: { document: "ed-report-2020" }';
const years = (from: string, to = from) => `period: { from: "${from}", to: "${to}" }`;
const of = (found: any[], id: string) => found.find(({ subject }) => subject.id === id);
const paragraphs = (side: any) => side.evidence.nodes.map(({ paragraph }: any) => paragraph.id);

async function plain(text: string): Promise<any[][]> {
  const { records } = await connection.driver.executeQuery(
    text,
    {},
    { database: connection.database, routing: 'READ' },
  );
  return records.map((record) => [...record.values()]);
}

describe('what the documents tell', () => {
  // Paragraph 76 of the report on 2008: 245.5 million dollars for special purposes, 13.3 million for
  // general ones. Of the report on 2020: 352.6 (paragraph 76) and 4.7 million (paragraph 78).
  it('is told in figures: 107.1 million more for special purposes, 8.6 million less for general ones', async () => {
    const found = await compare(`by: INDICATOR, ${reports}, states: [CONTINUED]`);
    const differences = (id: string) => of(found, `indicator:${id}`).figures.nodes[0].differences;
    expect(differences('unodc-special-purpose-contributions')).toEqual([
      {
        from: { id: 'ed-report-2008#76/special-purpose-contributions' },
        to: { id: 'ed-report-2020#76/special-purpose-contributions' },
        value: 107_100_000,
        unit: 'USD',
        qualifier: 'EXACT',
      },
    ]);
    expect(differences('unodc-general-purpose-income')).toMatchObject([{ value: -8_600_000 }]);
  });

  // Paragraph 39 of the one: more than 7,700 officials since 2003; paragraph 58 of the other: more than
  // 1,000 online. Both are bounds, of other things.
  it('is not subtracted where it would mean nothing', async () => {
    const found = await compare(`by: INDICATOR, ${reports}, states: [CONTINUED]`);
    for (const { figures } of found) {
      for (const { comparability, differences } of figures.nodes) {
        expect(differences.length > 0).toBe(comparability === 'COMPARABLE');
      }
    }
    const trained = of(found, 'indicator:counter-terrorism-officials-trained').figures.nodes[0];
    expect([trained.fromCount, trained.toCount]).toEqual([2, 1]);
    expect(trained.comparability).not.toBe('COMPARABLE');
  });

  // Paragraph 8 of the report on 2008: opium poppy in 1998 and 2008, 26,800 and 1,600 hectares in Laos,
  // 1,486 and 288 in Thailand. Of Myanmar (paragraph 7) there is no figure of 2008.
  it('is told of two times too, each country against itself', async () => {
    const found = await compare(
      `by: INDICATOR, from: { ${years('1998')} }, to: { ${years('2008')} }`,
    );
    const [poppy] = of(found, 'indicator:opium-poppy-cultivation-area').figures.nodes;
    expect(poppy.differences.map(({ value, unit }: any) => [value, unit])).toEqual([
      [-25_200, 'hectares'],
      [-1_198, 'hectares'],
    ]);
    // 1998 is before every report: nothing that it is not said to have had was missing then.
    expect(of(found, 'indicator:opium-production')).toMatchObject({
      state: 'NEWLY_REPORTED',
      absence: 'OUTSIDE_SOURCES',
    });
  });

  // The container programme is in paragraph 61 of the report on 2008 and 35 of that on 2020, StAR in 35
  // and 51; the forest warden families of Colombia in the first only.
  it('is told of programmes: what goes on, what is new in the report, what is not in it any more', async () => {
    const found = await compare(`by: PROGRAMME, ${reports}`);
    const container = of(found, 'container-control-programme');
    expect(container).toMatchObject({ state: 'CONTINUED', absence: null });
    expect([paragraphs(container.from), paragraphs(container.to)]).toEqual([
      ['ed-report-2008#61'],
      ['ed-report-2020#35'],
    ]);
    expect(of(found, 'star-initiative').state).toBe('CONTINUED');
    expect(of(found, 'forest-warden-families')).toMatchObject({
      state: 'NOT_REPORTED_ANY_MORE',
      absence: 'NOT_REPORTED',
      to: { activityCount: 0, figureCount: 0 },
    });
    expect(of(found, 'un-toolkit-synthetic-drugs').state).toBe('NEWLY_REPORTED');
  });

  it('does not say of what began later that it was not reported before', async () => {
    const [began] = await plain(
      `MATCH (p:Programme)<-[:STATES]-(:Paragraph {text: 'ed-report-2020'})
       WHERE coalesce(p.dateFrom, p.periodFrom) > '2010' RETURN p.id ORDER BY p.id LIMIT 1`,
    );
    const found = await compare(`by: PROGRAMME, ${reports}, states: [NEWLY_REPORTED]`);
    expect(of(found, began![0])).toMatchObject({ absence: 'NOT_APPLICABLE' });
  });
});

describe('every state', () => {
  const reported = `(f:Result OR f:Statistic OR f:Contribution OR (f:Activity AND coalesce(f.status, 'DONE') IN ['DONE', 'ONGOING']))`;

  it('of two texts is what plain sets give', async () => {
    const keysOf = async (text: string) =>
      new Set(
        (
          await plain(`MATCH (:Paragraph {text: '${text}'})-[:STATES]->(f)-[:HAS_THEME]->(k)
            WHERE ${reported} RETURN DISTINCT k.id`)
        ).map(([id]) => String(id)),
      );
    const [from, to] = [await keysOf('ed-report-2008'), await keysOf('ed-report-2020')];
    const expected = [...new Set([...from, ...to])].map((id) => [
      id,
      !from.has(id) ? 'NEWLY_REPORTED' : to.has(id) ? 'CONTINUED' : 'NOT_REPORTED_ANY_MORE',
    ]);
    const found = await compare(`by: THEME, ${reports}`, 'subject { id } state');
    expect(found.map(({ subject, state }) => [subject.id, state]).sort()).toEqual(expected.sort());
  });

  it('of two times counts what bears no date in the year of its report and the year before', async () => {
    const activities =
      await plain(`MATCH (f:Activity)-[i:INVOLVES]->(k:Country) WHERE ${reported} AND i.role <> 'DONOR'
      MATCH (f)<-[:STATES]-(p) OPTIONAL MATCH (t:Document {id: p.text, inRecord: true})
      RETURN DISTINCT k.id, f.id, f.dateFrom, f.dateTo, t.date`);
    const years = (id: string) => {
      const counted = (since: number, until: number) =>
        new Set(
          activities
            .filter(([key, , from, to, told]) => {
              if (key !== id) return false;
              if (from === null && to === null) {
                return (
                  told !== null &&
                  Number(told.slice(0, 4)) >= since &&
                  Number(told.slice(0, 4)) <= until + 1
                );
              }
              return (
                Number((from ?? '0000').slice(0, 4)) <= until &&
                Number((to ?? told ?? '9999').slice(0, 4)) >= since
              );
            })
            .map(([, activity]) => activity),
        ).size;
      return [counted(2008, 2008), counted(2019, 2020)];
    };
    const found = await compare(
      `by: COUNTRY, from: { period: { from: "2008", to: "2008" } }, to: { period: { from: "2019", to: "2020" } }`,
      'subject { id } state from { activityCount } to { activityCount }',
    );
    expect(found.length).toBeGreaterThan(50);
    for (const { subject, from, to } of found) {
      expect([subject.id, from.activityCount, to.activityCount]).toEqual([
        subject.id,
        ...years(subject.id),
      ]);
    }
    expect(of(found, 'COL').state).toBe('CONTINUED');
  });

  it('can be asked for alone, and the three together are all', async () => {
    const count = async (states: string) => {
      const { data } = await execute(
        connection.db,
        `{ compare(by: ENTITY, ${reports}, first: 1${states}) { totalCount nodes { state } } }`,
      );
      return (data as any).compare;
    };
    let sum = 0;
    for (const state of ['CONTINUED', 'NEWLY_REPORTED', 'NOT_REPORTED_ANY_MORE']) {
      const { totalCount, nodes } = await count(`, states: [${state}]`);
      expect(nodes).toEqual([{ state }]);
      sum += totalCount;
    }
    expect((await count('')).totalCount).toBe(sum);
    expect(await count(', states: []')).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('compare', () => {
  it('narrows to a theme, a body and a place', async () => {
    const theme = await compare(`by: COUNTRY, ${reports}, theme: "theme:alternative-development"`);
    // Paragraphs 9 and 10 of the report on 2008 tell of alternative development.
    expect(of(theme, 'COL').from.activityCount).toBeGreaterThan(0);
    const body = await compare(`by: PROGRAMME, ${reports}, entity: "wco"`, 'subject { id }');
    expect(body.map(({ subject }) => subject.id)).toContain('container-control-programme');
    const all = await compare(`by: PROGRAMME, ${reports}`, 'subject { id }');
    expect(body.length).toBeLessThan(all.length);
    const place = await compare(`by: COUNTRY, ${reports}, region: "COL"`, 'subject { id }');
    expect(place.map(({ subject }) => subject.id)).toContain('COL');
  });

  it('takes a text within a time, and an older name of a text', async () => {
    const whole = await compare(`by: THEME, ${reports}`, 'subject { id } from { activityCount }');
    const dated = await compare(
      `by: THEME, from: { document: "E/CN.7/2009/3", period: { from: "2008-01", to: "2008-06" } }, to: { document: "ed-report-2020" }`,
      'subject { id } from { activityCount evidence(first: 1) { nodes { paragraph { id } } } }',
    );
    const sum = (found: any[]) => found.reduce((all, { from }) => all + from.activityCount, 0);
    expect(sum(dated)).toBeGreaterThan(0);
    expect(sum(dated)).toBeLessThan(sum(whole));
    expect(dated.flatMap(({ from }) => paragraphs(from))[0]).toMatch(/^ed-report-2008#/);
  });

  it('takes one statement a page, and one more for the count', async () => {
    const { db, names } = recording(connection.db);
    await execute(
      db,
      `{ compare(by: INDICATOR, ${reports}, first: 5) { nodes { reason subject { id ... on Indicator { name } }
        figures { nodes { reason indicator { name } from { id } differences { value } } } } } }`,
    );
    expect(names).toEqual(['compare/page']);
    await execute(db, `{ compare(by: THEME, ${reports}, first: 5) { totalCount } }`);
    expect(names).toEqual(['compare/page', 'compare/page', 'compare/count']);
  });

  it('says in both languages what is not known, and never that something ended', async () => {
    const found = await compare(
      `by: PROGRAMME, from: { document: "ed-report-2008" }, to: { ${years('2011')} }, states: [NOT_REPORTED_ANY_MORE]`,
      'state absence en: reason(lang: EN) zh: reason reasonLanguage figures { nodes { en: reason(lang: EN) zh: reason } }',
      Language.ZH,
    );
    expect(new Set(found.map(({ absence }) => absence))).toEqual(new Set(['OUTSIDE_SOURCES']));
    for (const { en, zh, reasonLanguage, figures } of found) {
      expect(reasonLanguage).toBe('ZH');
      for (const said of [{ en, zh }, ...figures.nodes]) {
        expect(said.zh).toMatch(/\p{Script=Han}/u);
        expect(said.en).not.toMatch(/\bended|stopped|was not (done|implemented)/);
      }
    }
  });

  it('of nonsense is refused', async () => {
    for (const [args, message] of [
      ['from: {}, to: { document: "a" }', '"from" is empty; give "document" or "period".'],
      [
        'from: { document: "a" }, to: { document: "a" }',
        '"from" and "to" are the same; give two sides.',
      ],
      [
        'from: { document: "a" }, to: { period: { from: "soon" } }',
        '"to.period.from" ("soon") is no date',
      ],
      ['from: { document: "a" }, to: { period: {} }', '"to.period" is empty; give "from" or "to".'],
      [`${reports}, first: 0`, '"first" (0) must be at least 1.'],
      [`${reports}, after: "x"`, '"after" (x) is no cursor'],
    ] as const) {
      const { errors } = await execute(
        connection.db,
        `{ compare(by: THEME, ${args}) { nodes { state } } }`,
      );
      expect(errors?.[0]?.message).toContain(message);
    }
  });

  it('starts from an index, whatever it is asked for', async () => {
    const texts: string[] = [];
    const db = {
      ...connection.db,
      read: ({ text }: { text: string }) => {
        texts.push(text);
        return Promise.resolve([]);
      },
    };
    for (const args of [
      `by: PROGRAMME, ${reports}`,
      `by: ENTITY, from: { ${years('2008')} }, to: { ${years('2020')} }, theme: "a"`,
      `by: INDICATOR, from: { document: "a", ${years('2008')} }, to: { ${years('2020')} }, entity: "b", region: "c"`,
    ]) {
      await execute(db as never, `{ compare(${args}) { totalCount nodes { state } } }`);
    }
    expect(texts.length).toBe(6);
    for (const text of texts) {
      const { summary } = await connection.driver.executeQuery(
        `EXPLAIN ${text}`,
        {},
        { database: connection.database },
      );
      expect(JSON.stringify(summary.plan)).not.toMatch(
        /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/,
      );
    }
  });
});
