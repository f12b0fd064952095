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

const fields = `kind missingHop absence since activityCount latest { id }
  subject { id __typename } evidence { nodes { paragraph { id } } }`;

/** Every gap that is asked for, page by page. */
async function gaps(args: string, selection = fields): Promise<any[]> {
  const found: any[] = [];
  for (let after = ''; ;) {
    const { data, errors } = await execute(
      connection.db,
      `{ gaps(first: 100${after}, ${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    const page = (data as any).gaps;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

const idsOf = (found: any[]): string[] => found.map(({ subject }) => subject.id).sort();
const subjectsOf = async (args: string) => idsOf(await gaps(args, 'subject { id }'));

/** The identifiers that a statement of the test's own gives. */
async function plain(text: string): Promise<string[]> {
  const { records } = await connection.driver.executeQuery(
    text,
    {},
    { database: connection.database, routing: 'READ' },
  );
  return records.map((record) => String(record.get('id'))).sort();
}

const commitments = `MATCH (c:Commitment)
  WHERE c.verification <> 'UNVERIFIED' AND c.commitmentKind IN ['ACTION', 'TARGET', 'FOLLOW_UP'] AND NOT EXISTS { (:Commitment)-[:PART_OF]->(c) }`;
/** The commitment and, of an act, its paragraph. */
const asTold = `CALL (c) {
    RETURN c AS told
    UNION
    MATCH (c)-[:PART_OF]->(told) WHERE c.part IS NOT NULL RETURN told
  }`;

describe('UNMANDATED', () => {
  it('is every act of an instrument that asks no implementing entity', async () => {
    const known = await plain(`${commitments}
      AND NOT EXISTS {
        MATCH (m:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'})-[:DERIVES_FROM]->(source)
        WHERE source = c OR (c.part IS NOT NULL AND (c)-[:PART_OF]->(source))
      }
      RETURN c.id AS id`);
    expect(await subjectsOf('kinds: [UNMANDATED]')).toEqual(known);
  });

  it('leaves out the items of the 2016 outcome that address bodies of the United Nations', async () => {
    const found = await subjectsOf('kinds: [UNMANDATED], instrument: "ungass-2016"');
    const items = found.map((id) => id.replace(/^ungass-2016\/|~.*$/g, ''));
    for (const addressed of ['1.r', '5.y', '6.e']) expect(items).not.toContain(addressed);
    expect(items).toContain('1.a');
  });

  it('says that the text was read and holds none, since its adoption, at the paragraph', async () => {
    const found = await gaps('kinds: [UNMANDATED], instrument: "ungass-2016/1"');
    expect(found[0]).toEqual({
      kind: 'UNMANDATED',
      missingHop: 'MANDATE',
      absence: 'NOTHING_THERE',
      since: '2016-04-19',
      activityCount: 0,
      latest: null,
      subject: { id: 'ungass-2016/1.a', __typename: 'Commitment' },
      evidence: { nodes: [{ paragraph: { id: 'ungass-2016#1.a' } }] },
    });
  });
});

describe('UNPROGRAMMED', () => {
  it('is every mandate to an implementing entity that nothing serves or answers', async () => {
    const known = await plain(`MATCH (m:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'})
      WHERE m.verification <> 'UNVERIFIED' AND NOT EXISTS { (m)-[:SERVES|ANSWERS|ANSWERED_BY]-() } AND m.id <> 'mandate:ungass-2016/1.r'
      RETURN m.id AS id`);
    expect(await subjectsOf('kinds: [UNPROGRAMMED]')).toEqual(known);
    expect(known).toContain('mandate:A/RES/74/178/18~1');
  });

  it('of a body is of the mandates addressed to it, not of all that it does', async () => {
    const known =
      await plain(`MATCH (m:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'})-[:ADDRESSED_TO]->(:Entity {id: 'who'})
      WHERE m.verification <> 'UNVERIFIED' AND NOT EXISTS { (m)-[:SERVES|ANSWERS|ANSWERED_BY]-() } AND m.id <> 'mandate:ungass-2016/1.r'
      RETURN DISTINCT m.id AS id`);
    expect(await subjectsOf('kinds: [UNPROGRAMMED], entity: "who"')).toEqual(known);
    expect(known.length).toBeGreaterThan(0);
  });
});

describe('UNREPORTED', () => {
  it('is every act for which neither it nor its paragraph has an activity, done or under way', async () => {
    const known = await plain(`${commitments}
      CALL (c) {
        ${asTold}
        OPTIONAL MATCH (told)<-[:DERIVES_FROM]-{0,1}()<-[:SERVES]-()<-[:UNDER|PART_OF]-{0,2}(done:Activity)
        WHERE done.status IS NULL OR done.status IN ['DONE', 'ONGOING']
        RETURN count(done) AS done
      }
      WITH c WHERE done = 0
      RETURN c.id AS id`);
    const found = await gaps('kinds: [UNREPORTED], instrument: "ungass-2016"');
    const acts = found.filter(({ subject }) => subject.__typename === 'Commitment');
    expect(idsOf(acts)).toEqual(known.filter((id) => id.startsWith('ungass-2016/')));
    expect(new Set(found.map(({ absence }) => absence))).toEqual(new Set(['NOT_REPORTED']));
  });

  it('keeps what is only placed under the chapter beside the item', async () => {
    const found = await gaps(
      'kinds: [UNREPORTED], instrument: "ungass-2016/1"',
      'subject { id } placed(first: 1) { totalCount edges { strength node { id } } }',
    );
    const placed = await plain(
      `MATCH (work)-[:SERVES {strength: 'PLACED'}]->({id: 'ungass-2016/1'}) RETURN work.id AS id`,
    );
    expect(found.find(({ subject }) => subject.id === 'ungass-2016/1.b').placed).toEqual({
      totalCount: placed.length,
      edges: [{ strength: 'PLACED', node: { id: expect.any(String) as string } }],
    });
  });

  it('does not count an act apart from what is linked to its paragraph', async () => {
    const found = await subjectsOf('kinds: [UNREPORTED], instrument: "ungass-2016/1"');
    expect(found).not.toContain('ungass-2016/1.c');
    expect(found).not.toContain('ungass-2016/1.c~1');
  });

  it('is every act where only what a source states may count', async () => {
    const found = await gaps(
      'kinds: [UNREPORTED], instrument: "ungass-2016/1", minimumStrength: STATED',
    );
    expect(idsOf(found)).toContain('ungass-2016/1.a');
  });

  it('tells a time before the adoption, and one without reports, from silence', async () => {
    const absence = async (from: string, to: string) =>
      (
        await gaps(
          `kinds: [UNREPORTED], instrument: "ungass-2016/1", period: { from: "${from}", to: "${to}" }`,
        )
      ).find(({ subject }) => subject.id === 'ungass-2016/1.a')?.absence;
    expect(await absence('2008', '2008')).toBe('NOT_APPLICABLE');
    expect(await absence('2017', '2017')).toBe('OUTSIDE_SOURCES');
    expect(await absence('2020-01', '2020')).toBeUndefined();
  });

  it('counts an activity without a date in the year of its report and the year before', async () => {
    const [undated] =
      await plain(`MATCH (p:Programme)<-[:UNDER]-(a:Activity)<-[:STATES]-(x:Paragraph)
      WHERE a.date IS NULL AND a.status = 'DONE' AND x.text = 'ed-report-2008'
        AND COUNT { (p)<-[:UNDER|USES|PRODUCED|PREPARED|LAUNCHED|PART_OF]-() } = 1
      RETURN DISTINCT p.id AS id`);
    const during = async (year: string) =>
      await subjectsOf(`kinds: [UNREPORTED], period: { from: "${year}", to: "${year}" }`);
    expect(await during('2008')).not.toContain(undated);
    expect(await during('2009')).not.toContain(undated);
    expect(await during('2010')).toContain(undated);
  });

  it('of a region counts only work there', async () => {
    const known = await plain(`${commitments}
      CALL (c) {
        ${asTold}
        MATCH (told)<-[:DERIVES_FROM]-{0,1}()<-[:SERVES]-(w)<-[:UNDER|PART_OF]-{0,2}(done:Activity)
        WHERE EXISTS { (done)-[:INVOLVES]->({id: 'MEX'}) } OR EXISTS { (w)-[:INVOLVES]->({id: 'MEX'}) }
        RETURN count(done) AS done
      }
      WITH c WHERE done > 0
      RETURN c.id AS id`);
    const found = await subjectsOf('kinds: [UNREPORTED], region: "MEX"');
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((id) => found.includes(id))).toEqual([]);
    expect(found).toContain('ungass-2016/1.b');
  });
});

describe('STALE', () => {
  it('is what was last reported in 2008, and not what a document answered once', async () => {
    const found = await gaps('kinds: [STALE]');
    const crime = found.find(({ subject }) => subject.id === 'forest-warden-families');
    expect(crime).toMatchObject({ missingHop: 'ACTIVITY', since: '2009' });
    expect(crime.latest.id).toContain('ed-report-2008#');
    expect(idsOf(found)).not.toContain('mandate:CND/RES/56/12/~joint-ministerial-statement');
    expect(await subjectsOf('kinds: [STALE], staleYears: 20')).toEqual([]);
  });
});

describe('UNMEASURED', () => {
  it('is work without a figure or change, and not work with one', async () => {
    const found = await subjectsOf('kinds: [UNMEASURED], instrument: "ungass-2016"');
    expect(found).toContain('ungass-2016/4.e');
    // Family skills programmes reached 95,000 children and parents.
    expect(found).not.toContain('ungass-2016/1.a');
    expect(found).not.toContain('container-control-programme');
  });
});

describe('WEAKLY_EVIDENCED', () => {
  it('is what is linked by inference alone, with the paragraphs of those links', async () => {
    const found = await gaps('kinds: [WEAKLY_EVIDENCED]');
    const known =
      await plain(`MATCH (m:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'})-[l:SERVES|ANSWERS|ANSWERED_BY]-()
      WITH m, collect(l.strength) AS strengths
      WHERE m.verification <> 'UNVERIFIED' AND all(s IN strengths WHERE s = 'INFERRED')
      RETURN m.id AS id`);
    expect(idsOf(found.filter(({ subject }) => subject.__typename === 'Mandate'))).toEqual(known);
    const prevention = found.find(({ subject }) => subject.id === 'ungass-2016/1.a');
    expect(prevention.evidence.nodes.map(({ paragraph }: any) => paragraph.id)).toContain(
      'sg-2020-world-drug-problem#26',
    );
  });
});

describe('SHORTFALL', () => {
  it('is what a source itself says is lacking, at its paragraph', async () => {
    const found = await gaps('kinds: [SHORTFALL]');
    expect(idsOf(found)).toEqual(await plain('MATCH (s:Shortfall) RETURN s.id AS id'));
    const money = found.find(
      ({ subject }) => subject.id === 'ed-report-2020#78/general-purpose-income-falling',
    );
    expect(money).toMatchObject({ missingHop: null, absence: null, since: '2021' });
    expect(money.evidence.nodes[0].paragraph.id).toBe('ed-report-2020#78');
  });

  it('of a text stands in it or is about it', async () => {
    const found = await subjectsOf('kinds: [SHORTFALL], instrument: "A/RES/74/178"');
    expect(found).toContain('A/RES/74/178#100/financial-situation');
    expect(found).not.toContain('ed-report-2020#78/general-purpose-income-falling');
  });
});

describe('gaps', () => {
  it('by a date knows only what had been adopted and reported', async () => {
    expect(await subjectsOf('instrument: "ungass-2016", asOf: "2016-04-18"')).toEqual([]);
    const before = await subjectsOf(
      'kinds: [UNREPORTED], instrument: "ungass-2016/1", asOf: "2019"',
    );
    const after = await subjectsOf(
      'kinds: [UNREPORTED], instrument: "ungass-2016/1", asOf: "2020"',
    );
    expect(before).toContain('ungass-2016/1.a');
    expect(after).not.toContain('ungass-2016/1.a');
    // The report on 2020 came out in 2021.
    const all = await subjectsOf('kinds: [UNREPORTED], instrument: "ungass-2016/1"');
    expect(all.filter((id) => !after.includes(id))).toEqual([]);
    expect(after.length).toBeGreaterThan(all.length);
    // A report dated 2020 was not surely out before the year's end.
    expect(
      await subjectsOf('kinds: [UNREPORTED], instrument: "ungass-2016/1", asOf: "2020-06"'),
    ).toContain('ungass-2016/1.a');
  });

  it('takes one statement a page, and one more for the count', async () => {
    const { db, names } = recording(connection.db);
    await execute(db, `{ gaps(first: 50) { nodes { kind subject { id } reason closes } } }`);
    expect(names).toEqual(['gap/page']);
    await execute(db, `{ gaps(first: 1) { totalCount } }`);
    expect(names).toEqual(['gap/page', 'gap/page', 'gap/count']);
  });

  it('pages through all of them, each once, in one order', async () => {
    const found = await gaps('instrument: "jms-2014"', 'kind subject { id }');
    const keys = found.map(({ kind, subject }) => `${subject.id} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
    const { data } = await execute(
      connection.db,
      '{ gaps(first: 1, instrument: "jms-2014") { totalCount } }',
    );
    expect((data as any).gaps.totalCount).toBe(keys.length);
    const small: string[] = [];
    for (let after: string | null = null, more = true; more && small.length < 30;) {
      const page: any = await execute(
        connection.db,
        `query ($after: String) { gaps(first: 7, instrument: "jms-2014", after: $after) {
          nodes { kind subject { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      small.push(...page.data.gaps.nodes.map((gap: any) => `${gap.subject.id} ${gap.kind}`));
      after = page.data.gaps.pageInfo.endCursor;
      more = page.data.gaps.pageInfo.hasNextPage;
    }
    expect(keys.slice(0, small.length)).toEqual(small);
  });

  it('says in both languages what is not known, and never that something was not done', async () => {
    const { data } = await execute(
      connection.db,
      `{ gaps(first: 100) { nodes { en: reason(lang: EN) zh: reason(lang: ZH) closesEn: closes(lang: EN)
        closesZh: closes(lang: ZH) reasonLanguage } } }`,
      {},
      Language.ZH,
    );
    for (const gap of (data as any).gaps.nodes) {
      expect(gap.reasonLanguage).toBe('ZH');
      expect(gap.zh).toMatch(/\p{Script=Han}/u);
      expect(gap.closesZh).toMatch(/\p{Script=Han}/u);
      expect(`${gap.en} ${gap.closesEn}`).not.toMatch(/implemented|was not done|未执行|未实施/);
    }
  });

  it('of what nobody knows is empty, and of nonsense is refused', async () => {
    expect(await subjectsOf('instrument: "no-such-text"')).toEqual([]);
    expect(await subjectsOf('kinds: []')).toEqual([]);
    for (const [args, message] of [
      ['staleYears: 0', '"staleYears" (0) must be from 1 to 100.'],
      ['asOf: "yesterday"', '"asOf" ("yesterday") is no date'],
      ['period: { from: "2020", to: "2019" }', '"period" has "from" (2020) after "to" (2019)'],
      ['first: 101', '"first" (101) is more than 100'],
      ['after: "x"', '"after" (x) is no cursor'],
    ] as const) {
      const { errors } = await execute(connection.db, `{ gaps(${args}) { nodes { kind } } }`);
      expect(errors?.[0]?.message).toContain(message);
    }
  });

  it('starts from an index, whatever it is asked for', async () => {
    const texts: string[] = [];
    const db = {
      ...connection.db,
      read: (query: { name: string; text: string }) => {
        texts.push(query.text);
        return Promise.resolve([]);
      },
    };
    for (const args of [
      '',
      '(instrument: "a", theme: "b", entity: "c", region: "d", period: { from: "2019" }, asOf: "2020", minimumStrength: PLACED)',
      '(theme: "b", asOf: "2020", includeUndated: true)',
      '(entity: "c", kinds: [UNMANDATED])',
    ]) {
      await execute(db as never, `{ gaps${args} { nodes { kind } totalCount } }`);
    }
    expect(texts.length).toBe(8);
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
