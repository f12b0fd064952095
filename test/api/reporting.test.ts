import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

// The answers were written down from the texts before the graph was asked.

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

async function ask(query: string): Promise<any> {
  const { data, errors } = await execute(connection.db, query);
  expect(errors).toBeUndefined();
  return data;
}

const nodeIds = ({ nodes }: any): string[] => nodes.map(({ id }: any) => id).sort();

describe('mandates that ask for a report', () => {
  it('tells what resolution 74/178 asked bodies to report, to whom, and what answered', async () => {
    const { mandates } = await ask(`{ mandates(first: 50, filter: {
      resolutions: { all: ["A/RES/74/178"] }, asksForReport: true,
      addresseeKinds: [IMPLEMENTING_ENTITY] }) {
      nodes { locator part recipients { nodes { id } } recipientMeetings { nodes { id } }
        answeredBy { nodes { id } } } } }`);
    const told = mandates.nodes.map(
      ({ locator, part, recipients, recipientMeetings, answeredBy }: any) => [
        part === null ? locator : `${locator}~${part}`,
        [...nodeIds(recipients), ...nodeIds(recipientMeetings)],
        nodeIds(answeredBy),
      ],
    );
    expect(told).toEqual([
      ['6', ['hlpf'], ['cnd-hlpf-input-2020']],
      ['30', ['cnd'], []],
      ['30~2', ['cnd'], []],
      ['31~3', ['cnd'], []],
      ['92~3', [], []],
      ['100~1', [], ['sg-2020-crime-programme']],
      ['114~2', [], ['sg-2020-world-drug-problem', 'sg-2020-world-drug-problem#section-III.B']],
      ['114~3', ['cnd'], []],
      ['116', ['cnd'], []],
      ['116~2', ['cnd'], ['E/CN.7/2020/CRP.5']],
      ['118', ['ga'], []],
      ['120', ['ga', 'meeting:ga-75'], ['sg-2020-world-drug-problem']],
    ]);
  });

  it('tells by when, as a date, a session or a year of review', async () => {
    const { experts, next, review } = await ask(`{
      experts: mandate(id: "mandate:UNTOC-COP/DEC/4/1/~report-on-review-mechanism") { reportingDue }
      next: mandate(id: "mandate:A/RES/74/178/120") { reportingDue reportingDueNote(lang: EN) }
      review: mandate(id: "mandate:md-2019/~review-2029") { reportingReview } }`);
    expect(experts.reportingDue).toBe('2010-10');
    expect(next).toEqual({
      reportingDue: null,
      reportingDueNote: 'Seventy-fifth session of the General Assembly.',
    });
    expect(review.reportingReview).toBe('2029');
  });

  it('tells what the report on 2020 says that it answers', async () => {
    const { document } = await ask(`{ document(id: "ed-report-2020") { ... on Document {
      mandatesAnswered(first: 50) { edges { strength node { id } } } } } }`);
    const { edges } = document.mandatesAnswered;
    const resolutions = edges.map(({ node }: any) => node.id.replace(/^mandate:|\/~.*$/g, ''));
    expect(resolutions.sort()).toEqual([
      'CCPCJ/RES/27/4',
      'CND/RES/56/9',
      'CND/RES/59/3',
      'CND/RES/60/8',
      'CND/RES/61/2',
      'CND/RES/61/9',
      'CND/RES/63/4',
      'E/RES/1999/22',
      'E/RES/1999/23',
    ]);
    expect(new Set(edges.map(({ strength }: any) => strength))).toEqual(new Set(['STATED']));
  });

  it('tells a meeting and a section as answers, from their end as well', async () => {
    const { meeting, document, segment } = await ask(`{
      meeting(id: "meeting:hlr-2014") { mandatesAnswered { nodes { id } } }
      segment: meeting(id: "meeting:cnd-62-ministerial-segment") { mandatesIssued { nodes { id } } }
      document: node(id: "sg-2020-world-drug-problem#section-III.B") {
        ... on Section { mandatesAnswered { nodes { id } } } } }`);
    expect(nodeIds(meeting.mandatesAnswered)).toEqual([
      'mandate:CND/RES/56/12/~two-day-review',
      'mandate:pd-2009/~high-level-review-2014',
    ]);
    expect(nodeIds(segment.mandatesIssued)).toEqual([
      'mandate:md-2019/~annual-report-questionnaire',
      'mandate:md-2019/~midterm-review-2024',
      'mandate:md-2019/~report-on-data-tools',
      'mandate:md-2019/~review-2029',
    ]);
    expect(nodeIds(document.mandatesAnswered)).toEqual(['mandate:A/RES/74/178/114~2']);
  });
});

describe('an answer', () => {
  it('gives its reason and the paragraphs of both where nobody states it', async () => {
    const { mandate } = await ask(`{ mandate(id: "mandate:A/RES/74/178/116~2") {
      answeredBy { edges { strength rationale(lang: EN) node { id }
        evidence(first: 10) { nodes { paragraph { document { id } locator } } } } }
      stated: answeredBy(minimumStrength: STATED) { nodes { id } } } }`);
    const [edge] = mandate.answeredBy.edges;
    expect(edge).toMatchObject({ strength: 'INFERRED', node: { id: 'E/CN.7/2020/CRP.5' } });
    expect(edge.rationale).toMatch(/tell the Commission/);
    const places = edge.evidence.nodes.map(({ paragraph }: any) => paragraph.locator);
    expect(places.sort()).toEqual(['116', '24']);
    expect(mandate.stated.nodes).toEqual([]);
  });

  it('is linked both ways, whichever paragraph says it', async () => {
    const { records } = await connection.driver.executeQuery(
      `MATCH (mandate:Mandate)
       WITH mandate,
         [(mandate)-[:ANSWERED_BY]->(answer) | answer.id] AS down,
         [(mandate)<-[:ANSWERS]-(answer) | answer.id] AS up
       WHERE size(down) > 0 OR size(up) > 0
       RETURN count(mandate) AS answered,
         sum(CASE WHEN all(id IN down WHERE id IN up) AND all(id IN up WHERE id IN down)
           THEN 0 ELSE 1 END) AS uneven`,
      {},
      { database: connection.database },
    );
    const counts = z.object({ answered: z.number(), uneven: z.number() });
    const { answered, uneven } = counts.parse(
      Object.fromEntries(
        Object.entries(records[0]?.toObject() ?? {}).map(([key, value]) => [key, Number(value)]),
      ),
    );
    expect(answered).toBeGreaterThan(20);
    expect(uneven).toBe(0);
  });
});

it('shows no name of ours as the paragraph of a mandate, and what was checked where', async () => {
  const { told, read, unnumbered } = await ask(`{
    unnumbered: mandate(id: "mandate:md-2019/~review-2029") {
      locator verification commitments { nodes { id } } }
    told: mandate(id: "mandate:CND/RES/62/9/~strategy-2021-2025") { locator verification }
    read: mandate(id: "mandate:A/RES/74/178/120") { locator verification } }`);
  expect(told).toEqual({ locator: null, verification: 'SECONDARY_SOURCE' });
  expect(read).toEqual({ locator: '120', verification: 'SOURCE_TEXT' });
  expect(unnumbered).toEqual({
    locator: null,
    verification: 'SECONDARY_SOURCE',
    commitments: { nodes: [{ id: 'md-2019/~review-2029' }] },
  });
});
