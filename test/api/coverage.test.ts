import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

type Counts = [numerator: number, denominator: number, unknown: number];
interface Cell {
  row: string | null;
  column: string | null;
  numerator: number;
  denominator: number;
  unknown: number;
}
interface Line {
  key: string;
  node: { id: string } | null;
  total: Cell;
  cells: { nodes: Cell[] };
}
interface Matrix {
  total: Cell;
  rows: { totalCount: number; nodes: Line[] };
  columns: { totalCount: number; nodes: Line[] };
}

const cell = 'row column numerator denominator unknown';

async function ask<Answer>(query: string, variables = {}): Promise<Answer> {
  const { data, errors } = await execute(connection.db, query, variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

async function coverage(args: string): Promise<Matrix> {
  const { coverage: matrix } = await ask<{ coverage: Matrix }>(`{ coverage(${args}) {
    total { ${cell} }
    rows(first: 100) { totalCount nodes { key node { id } total { ${cell} } cells(first: 100) { nodes { ${cell} } } } }
    columns(first: 100) { totalCount nodes { key total { ${cell} } } }
  } }`);
  return matrix;
}

const countsOf = ({ numerator, denominator, unknown }: Cell): Counts => [
  numerator,
  denominator,
  unknown,
];
const rowOf = (matrix: Matrix, key: string) => matrix.rows.nodes.find((line) => line.key === key)!;
/** The counts of a row by their columns. */
const countsIn = (line: Line) =>
  Object.fromEntries(line.cells.nodes.map((one) => [one.column, countsOf(one)]));

interface Members {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('what the documents tell', () => {
  // The report on 2008 has work under resolutions 50/4 (laboratories, paragraph 70) and 50/8 (Haiti,
  // paragraph 14), and the two requests of decision 4/2 (paragraph 28) without any work on them. The
  // next text of the record is of 2014: none reports on 2010 to 2012.
  it('is told by year, with the years of which no text speaks', async () => {
    const matrix = await coverage('of: MANDATES, rows: INSTRUMENT, columns: YEAR');
    const haiti = countsIn(rowOf(matrix, 'CND/RES/50/8'));
    expect(haiti['2008']).toEqual([1, 1, 0]);
    expect([haiti['2010'], haiti['2011'], haiti['2012']]).toEqual(Array(3).fill([0, 1, 1]));
    expect(haiti['2013']).toEqual([0, 1, 0]);
    expect(countsIn(rowOf(matrix, 'CND/RES/50/4'))['2008']).toEqual([1, 1, 0]);
    expect(countsIn(rowOf(matrix, 'UNTOC-COP/DEC/4/2'))['2008']).toEqual([0, 2, 0]);
    // The 2019 resolution is of December: nothing before it is asked about.
    expect(Object.keys(countsIn(rowOf(matrix, 'A/RES/74/178')))).toEqual(['2019', '2020', '2021']);
    expect(matrix.columns.nodes.map(({ key }) => key)).toEqual(
      Array.from({ length: 14 }, (_, index) => String(2008 + index)),
    );
  });

  it('does not know of a year whether an answer without a date is of it', async () => {
    const { coverageMembers: members } = await ask<{ coverageMembers: Members }>(
      `{ coverageMembers(of: MANDATES, rows: INSTRUMENT, columns: YEAR, row: "A/RES/74/178", column: "2021", share: UNKNOWN) { nodes { id } } }`,
    );
    // Answered by the 2020 report, and by a section of it, which bears no date of its own.
    expect(members.nodes).toEqual([{ id: 'mandate:A/RES/74/178/114~2' }]);
  });

  // Paragraph 37 of the 2020 report: UN Women with UNAIDS, WHO and UNODC, HIV services in Viet Nam.
  it('is told by who did it and where', async () => {
    const matrix = await coverage('rows: ENTITY, columns: REGION, instrument: "ungass-2016/1"');
    const women = countsIn(rowOf(matrix, 'un-women'));
    expect(women.VNM).toEqual([3, matrix.total.denominator, 0]);
    const { coverageMembers: members } = await ask<{ coverageMembers: Members }>(
      `{ coverageMembers(rows: ENTITY, columns: REGION, row: "un-women", column: "VNM", share: REPORTED,
        instrument: "ungass-2016/1") { nodes { id } } }`,
    );
    expect(members.nodes.map(({ id }) => id)).toEqual([
      'ungass-2016/1.o~1',
      'ungass-2016/1.o~2',
      'ungass-2016/1.o~3',
    ]);
  });

  it('is told by the headings of a text, whether it is printed alone or in a document', async () => {
    const matrix = await coverage('rows: CHAPTER, columns: INSTRUMENT');
    const headings = matrix.rows.nodes.map(({ key }) => key);
    expect(headings.filter((key) => key.startsWith('ungass-2016#section'))).toEqual(
      ['preamble', '1', '2', '3', '4', '5', '6', '7'].map((name) => `ungass-2016#section-${name}`),
    );
    expect(headings.filter((key) => /annex-I\.33/.test(key))).toEqual(
      ['A', 'B', 'C'].map((name) => `jms-2014-review#section-annex-I.33.${name}`),
    );
    // The political declaration of 2009 is known by single paragraphs, without headings.
    expect(headings.at(-1)).toBe('NONE');
    expect(countsIn(matrix.rows.nodes.at(-1)!)['pd-2009']?.[1]).toBeGreaterThan(0);
    expect(rowOf(matrix, 'NONE').node).toBeNull();
  });

  it('by a date leaves out what was adopted later, and knows what the record could not tell yet', async () => {
    const before = await coverage('rows: INSTRUMENT, columns: THEME, asOf: "2016-04-18"');
    expect(rowOf(before, 'ungass-2016')).toBeUndefined();
    // Between its adoption and the next report nothing of it could be reported.
    const young = await coverage('rows: INSTRUMENT, columns: YEAR, asOf: "2018"');
    const { denominator } = rowOf(young, 'ungass-2016').total;
    expect(denominator).toBeGreaterThan(0);
    expect(countsIn(rowOf(young, 'ungass-2016'))).toEqual({
      2016: [0, denominator, denominator],
      2017: [0, denominator, denominator],
      2018: [0, denominator, denominator],
    });
    expect(rowOf(young, 'jms-2014').total.unknown).toBe(0);
  });

  it('within a period leaves out what was adopted after it', async () => {
    const matrix = await coverage(
      'rows: INSTRUMENT, columns: THEME, period: { from: "2013", to: "2014" }',
    );
    expect(matrix.rows.nodes.map(({ key }) => key)).toEqual(['jms-2014', 'pd-2009', 'poa-2009']);
    const silent = await coverage(
      'rows: INSTRUMENT, columns: THEME, period: { from: "2011", to: "2011" }',
    );
    expect(countsOf(silent.total)).toEqual([0, silent.total.denominator, silent.total.denominator]);
  });
});

describe('members', () => {
  /** Every cell of a matrix and every total, each with the queries of its shares. */
  async function asked(args: string) {
    const shares = ['ALL', 'REPORTED', 'NOT_REPORTED', 'UNKNOWN']
      .map((share) => `${share}: members(share: ${share}) { field query variables }`)
      .join(' ');
    const { coverage: matrix } = await ask<{ coverage: any }>(`{ coverage(${args}) {
      total { ${cell} ${shares} }
      rows(first: 2) { nodes { total { ${cell} ${shares} } cells(first: 3) { nodes { ${cell} ${shares} } } } }
      columns(first: 2) { nodes { total { ${cell} ${shares} } } }
    } }`);
    return [
      matrix.total,
      ...matrix.columns.nodes.map(({ total }: any) => total),
      ...matrix.rows.nodes.flatMap(({ total, cells }: any) => [total, ...cells.nodes]),
    ];
  }

  it.each([
    'rows: INSTRUMENT, columns: THEME',
    'rows: CHAPTER, columns: YEAR, instrument: "jms-2014"',
    'of: MANDATES, rows: YEAR, columns: REGION, minimumStrength: STATED, period: { from: "2007" }',
  ])('are what the cell counts, in every share: %s', async (args) => {
    const cells = await asked(args);
    expect(cells.length).toBeGreaterThan(10);
    for (const one of cells) {
      const expected: Record<string, number> = {
        ALL: one.denominator,
        REPORTED: one.numerator,
        NOT_REPORTED: one.denominator - one.numerator - one.unknown,
        UNKNOWN: one.unknown,
      };
      const found: Record<string, number> = {};
      const ids: string[] = [];
      for (const share of Object.keys(expected)) {
        const { field, query, variables } = one[share];
        const answer = (await ask<Record<string, Members>>(query, { ...variables, first: 100 }))[
          field
        ]!;
        found[share] = answer.totalCount;
        if (share !== 'ALL') ids.push(...answer.nodes.map(({ id }) => id));
      }
      expect(found, JSON.stringify(one.ALL.variables)).toEqual(expected);
      // The shares have no member in common.
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('go on page by page, each once', async () => {
    const { coverage: matrix } = await ask<any>(
      '{ coverage(rows: INSTRUMENT, columns: THEME) { total { denominator members { query variables } } } }',
    );
    const { query, variables } = matrix.total.members;
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const { coverageMembers: page } = await ask<{ coverageMembers: Members }>(query, {
        ...variables,
        first: 100,
        after,
      });
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(ids.length).toBe(matrix.total.denominator);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('without reported work are the gaps of that name', async () => {
    const scope = 'theme: "theme:availability-access", period: { from: "2019", to: "2020" }';
    const data = await ask<any>(`{
      gaps(first: 100, kinds: [UNREPORTED], ${scope}) { nodes { absence subject { id __typename } } pageInfo { hasNextPage } }
      coverageMembers(first: 100, rows: INSTRUMENT, columns: REGION, share: NOT_REPORTED, ${scope}) { nodes { id } pageInfo { hasNextPage } }
    }`);
    const gaps = data.gaps.nodes.filter(
      ({ absence, subject }: any) =>
        subject.__typename === 'Commitment' && absence === 'NOT_REPORTED',
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(data.coverageMembers.nodes.map(({ id }: any) => id)).toEqual(
      gaps.map(({ subject }: any) => subject.id),
    );
  });
});

describe('coverage', () => {
  it('takes one statement for the whole matrix, and one or two for members', async () => {
    const { db, names } = recording(connection.db);
    await execute(
      db,
      `{ coverage(rows: INSTRUMENT, columns: THEME) { total { numerator } columns { nodes { key node { id } } }
        rows { nodes { node { ... on Instrument { name } } cells { nodes { numerator members { query } } } } } } }`,
    );
    expect(names).toEqual(['coverage/matrix']);
    await execute(
      db,
      '{ coverageMembers(rows: INSTRUMENT, columns: THEME) { totalCount nodes { id } } }',
    );
    expect(names).toEqual(['coverage/matrix', 'coverage/members', 'coverage/members/count']);
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
      'rows: INSTRUMENT, columns: THEME',
      'rows: CHAPTER, columns: YEAR, of: MANDATES, theme: "a", asOf: "2020", includeUndated: true',
      'rows: ENTITY, columns: REGION, entity: "b", region: "c", period: { from: "2019" }, minimumStrength: PLACED',
      'rows: YEAR, columns: ADDRESSEE, instrument: "d", theme: "a", entity: "b", asOf: "2020"',
    ]) {
      await execute(
        db as never,
        `{ coverage(${args}) { total { numerator } } coverageMembers(${args}, row: "2019") { totalCount nodes { id } } }`,
      );
    }
    expect(texts.length).toBe(12);
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

  it('pages rows, columns and cells, which are the same seen from either side', async () => {
    const whole = await coverage('rows: INSTRUMENT, columns: THEME');
    const turned = await coverage('rows: THEME, columns: INSTRUMENT');
    const flat = (matrix: Matrix, turn: boolean) =>
      matrix.rows.nodes
        .flatMap(({ cells }) => cells.nodes)
        .map((one) =>
          [turn ? one.column : one.row, turn ? one.row : one.column, ...countsOf(one)].join(),
        )
        .sort();
    expect(flat(whole, false)).toEqual(flat(turned, true));
    expect(
      whole.rows.nodes.flatMap(({ cells }) => cells.nodes).every((one) => one.denominator > 0),
    ).toBe(true);
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { coverage: page }: any = await ask(
        `query ($after: String) { coverage(rows: THEME, columns: INSTRUMENT) { rows(first: 5, after: $after) {
          nodes { key } pageInfo { hasNextPage endCursor } totalCount } } }`,
        { after },
      );
      keys.push(...page.rows.nodes.map(({ key }: Line) => key));
      expect(page.rows.totalCount).toBe(turned.rows.totalCount);
      after = page.rows.pageInfo.endCursor;
      more = page.rows.pageInfo.hasNextPage;
    }
    expect(keys).toEqual(turned.rows.nodes.map(({ key }) => key));
  });

  it('of what nobody knows is empty, and of nonsense is refused', async () => {
    const empty = await coverage('rows: INSTRUMENT, columns: THEME, instrument: "no-such-text"');
    expect([countsOf(empty.total), empty.rows.totalCount, empty.columns.totalCount]).toEqual([
      [0, 0, 0],
      0,
      0,
    ]);
    const refusals = [
      [
        'coverage(rows: THEME, columns: THEME) { total { numerator } }',
        '"rows" and "columns" are both THEME; choose two dimensions.',
      ],
      [
        'coverage(rows: THEME, columns: YEAR, asOf: "soon") { total { numerator } }',
        '"asOf" ("soon") is no date',
      ],
      [
        'coverage(rows: THEME, columns: YEAR) { rows(first: 101) { totalCount } }',
        '"first" (101) is more than 100',
      ],
      [
        'coverage(rows: THEME, columns: YEAR) { rows(after: "x") { totalCount } }',
        '"after" (x) is no cursor',
      ],
      [
        'coverageMembers(rows: THEME, columns: YEAR, column: "last") { nodes { id } }',
        '"column" ("last") is no year; give the "key" of a column: "2019".',
      ],
      [
        'coverageMembers(rows: THEME, columns: YEAR, after: "x") { nodes { id } }',
        '"after" (x) is no cursor',
      ],
    ] as const;
    for (const [query, message] of refusals) {
      const { errors } = await execute(connection.db, `{ ${query} }`);
      expect(errors?.[0]?.message).toContain(message);
      expect(errors?.[0]?.extensions.code).toMatch(/BAD_USER_INPUT|LIMIT_EXCEEDED/);
    }
  });
});
