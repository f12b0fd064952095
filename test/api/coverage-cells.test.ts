import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

/** What a statement of the test's own gives, a list a row. */
async function plain(text: string): Promise<any[][]> {
  const { records } = await connection.driver.executeQuery(
    text,
    {},
    { database: connection.database, routing: 'READ' },
  );
  return records.map((record) => [...record.values()]);
}

const kinds = ['ACTION', 'TARGET', 'FOLLOW_UP'].map((kind) => `'${kind}'`).join(', ');
const subjects = {
  COMMITMENTS: `MATCH (s:Commitment) WHERE s.verification <> 'UNVERIFIED' AND s.commitmentKind IN [${kinds}]
    AND NOT EXISTS { (:Commitment)-[:PART_OF]->(s) }`,
  MANDATES: `MATCH (s:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'}) WHERE s.verification <> 'UNVERIFIED'
    AND NOT EXISTS { (s)-[:DERIVES_FROM]->(:Commitment)<-[:PART_OF]-(act WHERE act.part IS NOT NULL)<-[:DERIVES_FROM]-(:Mandate) }`,
};
const workers = {
  COMMITMENTS: `CALL (s) {
      MATCH (s)<-[:SERVES]-(w) RETURN w
      UNION
      MATCH (s)<-[:DERIVES_FROM]-(:Mandate)<-[:SERVES]-(w) RETURN w
      UNION
      MATCH (s)-[:PART_OF]->(whole)<-[:SERVES]-(w) WHERE s.part IS NOT NULL RETURN w
      UNION
      MATCH (s)-[:PART_OF]->(whole)<-[:DERIVES_FROM]-(:Mandate)<-[:SERVES]-(w) WHERE s.part IS NOT NULL RETURN w
    }`,
  MANDATES: `CALL (s) {
      MATCH (s)<-[:SERVES]-(w) RETURN w
      UNION
      MATCH (s)<-[:ANSWERS]-(w) RETURN w
      UNION
      MATCH (s)-[:ANSWERED_BY]->(w) RETURN w
    }`,
};
/** What each worker did: itself and the activities below it, or a text or meeting that is the answer. */
const deeds = `CALL (w) {
      MATCH (w)<-[:UNDER|PART_OF]-{0,2}(d:Activity) RETURN DISTINCT d
      UNION
      WITH w AS d WHERE NOT d:Activity AND NOT d:Programme RETURN d
    }
    WITH s, w, d WHERE coalesce(d.status, 'DONE') IN ['DONE', 'ONGOING'] AND coalesce(d.verification, '') <> 'UNVERIFIED'
      AND coalesce(w.verification, '') <> 'UNVERIFIED'`;

/** Pairs of a subject and a key, of the dimensions that the subject itself has. */
const own: Record<string, string> = {
  ADDRESSEE: 'OPTIONAL MATCH (s)-[:ADDRESSED_TO]->(k)',
  CHAPTER: `OPTIONAL MATCH (s)-[:DERIVES_FROM*0..1]->(:Commitment)<-[:STATES]-(p)<-[:HAS_PARAGRAPH]-(k:Section)
    WHERE k.id =~ '(md-2019|poa-2009|ungass-2016)#section-[^.]+' AND NOT (k)-[:PART_OF]->()
      OR k.id =~ 'jms-2014-review#section-annex-I\\\\.[^.]+(\\\\.[^.]+)?' AND NOT k.id ENDS WITH '.achievements' AND NOT k.id ENDS WITH '.challenges'`,
  INSTRUMENT: `OPTIONAL MATCH (s)-[:DERIVES_FROM*0..1]->()<-[:HAS_COMMITMENT*0..1]-(k) WHERE k:Instrument OR k:Resolution`,
  THEME: 'OPTIONAL MATCH (s)-[:HAS_THEME]->(k)',
};
/** From the work to a key, of those that it has. */
const byWork: Record<string, string> = {
  ENTITY: `OPTIONAL MATCH (o)-[i:INVOLVES]->(k:Entity) WHERE o IN [w, d] AND i.role IN ['LEAD', 'PARTNER']`,
  REGION: `OPTIONAL MATCH (o)-[i:INVOLVES]->(at)<-[:HAS_MEMBER*0..3]-(k)
    WHERE o IN [w, d] AND i.role <> 'DONOR' AND (at:Country OR at:Region) AND (k:Country OR k:Region)`,
};

type Of = keyof typeof subjects;
type Table = Map<string, Set<string>>;

function add(table: Table, key: string, value: string) {
  table.set(key, (table.get(key) ?? new Set()).add(value));
}

/** Every subject with the year that it began in. */
async function began(of: Of): Promise<Map<string, number>> {
  const rows = await plain(`${subjects[of]}
    OPTIONAL MATCH (s)-[:DERIVES_FROM*0..1]->()<-[:HAS_COMMITMENT*0..1]-(t) WHERE t:Instrument OR t:Resolution
    RETURN s.id, toInteger(left(min(t.date), 4))`);
  return new Map(rows.map(([id, year]) => [id, Number(year)]));
}

/** The keys of each subject. */
async function ownKeys(of: Of, dimension: string): Promise<Table> {
  const table: Table = new Map();
  const rows = await plain(`${subjects[of]} ${own[dimension]} RETURN DISTINCT s.id, k.id`);
  for (const [id, key] of rows) add(table, id, key ?? 'NONE');
  return table;
}

/** The keys of each deed, named by the subject and the work as well, since each has its own. */
async function workKeys(of: Of, dimension: string): Promise<Table> {
  const table: Table = new Map();
  const start = `${subjects[of]} ${workers[of]} ${deeds}`;
  if (dimension === 'YEAR') {
    const rows = await plain(`${start}
      OPTIONAL MATCH (d)<-[:STATES]-(p:Paragraph) OPTIONAL MATCH (t:Node {id: p.text})
      RETURN s.id, w.id, d.id, d.dateFrom, d.dateTo, min(left(t.date, 4)), max(left(t.date, 4))`);
    for (const [s, w, d, from, to, first, last] of rows) {
      table.set(`${s} ${w} ${d}`, new Set());
      if (!(to ?? last)) continue;
      const since = Number((from ?? to)?.slice(0, 4) ?? Number(first) - 1);
      const until = Number((to ?? last).slice(0, 4));
      const years = Array.from({ length: until - since + 1 }, (_, index) => since + index);
      for (const year of years) add(table, `${s} ${w} ${d}`, String(year));
    }
    return table;
  }
  // A row an origin: a key of either counts, and none only where neither has one.
  const rows = await plain(`${start}
    UNWIND [w, d] AS o WITH DISTINCT s, w, d, o ${byWork[dimension]!.replace('o IN [w, d] AND ', '')} RETURN DISTINCT s.id, w.id, d.id, k.id`);
  for (const [s, w, d, key] of rows) add(table, `${s} ${w} ${d}`, key ?? 'NONE');
  for (const keys of table.values()) if (keys.size > 1) keys.delete('NONE');
  return table;
}

const reportYears = [2008, 2009, 2013, 2014, 2019, 2020, 2021];
const everyYear = Array.from({ length: 14 }, (_, index) => String(2008 + index));

/** Every cell of a matrix, worked out from lists of pairs: `[row, column, numerator, denominator, unknown]`. */
async function cellsOf(of: Of, rows: string, columns: string): Promise<unknown[][]> {
  const dates = await began(of);
  const deedsOf: Table = new Map();
  const undated = new Set<string>();
  for (const [deed, years] of await workKeys(of, 'YEAR')) {
    const subject = deed.split(' ')[0]!;
    add(deedsOf, subject, deed);
    if (years.size === 0) undated.add(subject);
  }
  const sides = [];
  for (const dimension of [rows, columns]) {
    const isOwn = dimension in own;
    const table = isOwn ? await ownKeys(of, dimension) : await workKeys(of, dimension);
    const asked = (id: string) => everyYear.filter((year) => Number(year) >= dates.get(id)!);
    const every = new Set([...table.values()].flatMap((keys) => [...keys]));
    sides.push({
      isYear: dimension === 'YEAR',
      askedAt: (id: string) =>
        isOwn ? [...table.get(id)!] : dimension === 'YEAR' ? asked(id) : [...every],
      doneAt: (id: string, deed: string) =>
        isOwn
          ? [...table.get(id)!]
          : [...table.get(deed)!].filter((key) => dimension !== 'YEAR' || asked(id).includes(key)),
    });
  }
  const [down, across] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const cells: Map<string, [number, number, number]> = new Map();
  const cellAt = (row: string | null, column: string | null) => {
    const name = JSON.stringify([row, column]);
    if (!cells.has(name)) cells.set(name, [0, 0, 0]);
    return cells.get(name)!;
  };
  const reached = new Set<string>();
  for (const id of dates.keys()) {
    const done = new Set<string>();
    for (const deed of deedsOf.get(id) ?? []) {
      for (const row of down.doneAt(id, deed)) {
        for (const column of across.doneAt(id, deed)) {
          for (const cell of [
            [row, column],
            [row, null],
            [null, column],
            [null, null],
          ]) {
            done.add(JSON.stringify(cell));
          }
          reached.add(`row ${row}`).add(`column ${column}`);
        }
      }
    }
    const [askedRows, askedColumns] = [down.askedAt(id), across.askedAt(id)];
    if (askedRows.length === 0 || askedColumns.length === 0) continue;
    const years = down.isYear ? askedRows : across.isYear ? askedColumns : [];
    for (const row of [...askedRows, null]) {
      for (const column of [...askedColumns, null]) {
        const year = down.isYear ? row : across.isYear ? column : null;
        const silent =
          years.length > 0 &&
          (undated.has(id) ||
            (year === null
              ? !years.some((one) => reportYears.includes(Number(one)))
              : !reportYears.includes(Number(year))));
        const counts = cellAt(row, column);
        const reported = done.has(JSON.stringify([row, column]));
        counts[0] += Number(reported);
        counts[1] += 1;
        counts[2] += Number(silent && !reported);
      }
    }
  }
  return [...cells]
    .map(([name, counts]) => [...(JSON.parse(name) as (string | null)[]), ...counts])
    .filter(([row, column]) => {
      const isThere = (side: string, dimension: string, key: unknown) =>
        key === null || !(dimension in byWork) || reached.has(`${side} ${String(key)}`);
      return isThere('row', rows, row) && isThere('column', columns, column);
    });
}

const sorted = (cells: unknown[][]) => cells.map((cell) => JSON.stringify(cell)).sort();

describe('every cell and every total', () => {
  it.each([
    ['COMMITMENTS', 'CHAPTER', 'THEME'],
    ['COMMITMENTS', 'THEME', 'YEAR'],
    ['COMMITMENTS', 'REGION', 'INSTRUMENT'],
    ['COMMITMENTS', 'ENTITY', 'REGION'],
    ['MANDATES', 'YEAR', 'ENTITY'],
    ['MANDATES', 'ADDRESSEE', 'INSTRUMENT'],
  ] as const)('of %s by %s and %s is what a plain count gives', async (of, rows, columns) => {
    const cell = 'row column numerator denominator unknown';
    const found: unknown[][] = [];
    const keep = (one: any) =>
      found.push([one.row, one.column, one.numerator, one.denominator, one.unknown]);
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await execute(
        connection.db,
        `query ($after: String) { coverage(of: ${of}, rows: ${rows}, columns: ${columns}) {
          total { ${cell} } columns(first: 100) { nodes { total { ${cell} } } }
          rows(first: 50, after: $after) { nodes { total { ${cell} } cells(first: 100) { nodes { ${cell} } } } pageInfo { hasNextPage endCursor } }
        } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const matrix = (data as any).coverage;
      if (after === null) {
        keep(matrix.total);
        matrix.columns.nodes.forEach(({ total }: any) => keep(total));
      }
      for (const { total, cells } of matrix.rows.nodes) [total, ...cells.nodes].forEach(keep);
      after = matrix.rows.pageInfo.endCursor;
      more = matrix.rows.pageInfo.hasNextPage;
    }
    const expected = await cellsOf(of, rows, columns);
    expect(expected.length).toBeGreaterThan(20);
    expect(sorted(found)).toEqual(sorted(expected));
  });
});
