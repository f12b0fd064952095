import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentList } from '../../src/assessment/assessment.list.js';
import { type Assessing, assessing, evaluator, finding, RECORD } from './support.js';

let server: Assessing;
beforeAll(async () => {
  server = await assessing();
  const nothing = { status: 'NO_INDICATION', evidence: [] };
  const all = [
    ['eva', {}],
    ['eva', { status: 'COMPLETED', expectedVersion: 1, date: '2022-06-30' }],
    ['evi', { subject: 'text/2', ...nothing, date: '2020-01-01' }],
    ['evi', { subject: 'lack', ...nothing }],
    ['evi', { subject: 'mandate:text/1', status: 'NOT_IMPLEMENTED', date: '2022-07-01' }],
  ] as const;
  for (const [author, change] of all) {
    const { errors } = await server.ask(
      RECORD,
      { input: finding(change) },
      { token: await evaluator(author) },
    );
    expect(errors).toBeUndefined();
  }
});
afterAll(() => server?.close());

const LIST = `query ($filter: AssessmentFilter, $order: AssessmentOrder, $first: Int = 100, $after: String) {
  assessments(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

/** Identifiers without what they all begin with, read to the last page. */
async function listed(variables: object, first = 2): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: { data?: any; errors?: unknown } = await server.ask(LIST, {
      ...variables,
      first,
      after,
    });
    expect(errors).toBeUndefined();
    ids.push(...data.assessments.nodes.map(({ id }: { id: string }) => id.replace(/^\w+:/, '')));
    after = data.assessments.pageInfo.endCursor;
    if (data.assessments.pageInfo.hasNextPage) continue;
    expect(data.assessments.totalCount).toBe(ids.length);
    return ids;
  }
}

const byTime = ['text/1@1', 'text/1@2', 'text/2@1', 'lack@1', 'mandate:text/1@1'];

describe('the list of assessments', () => {
  it.each([
    ['NEWEST', [...byTime].reverse()],
    ['OLDEST', byTime],
    ['SUBJECT', ['lack@1', 'mandate:text/1@1', 'text/1@1', 'text/1@2', 'text/2@1']],
  ])('is read by %s to its end', async (order, expected) => {
    expect(await listed({ order })).toEqual(expected);
  });

  const cases: Record<string, [filter: object, expected: string[]][]> = {
    ids: [
      [{ ids: ['assessment:lack@1', 'nothing', 'assessment:text/1@1'] }, ['lack@1', 'text/1@1']],
      [{ ids: [] }, []],
    ],
    subjects: [[{ subjects: ['text/1', 'lack', 'nothing'] }, ['text/1@1', 'text/1@2', 'lack@1']]],
    subjectKinds: [[{ subjectKinds: ['MANDATE', 'SHORTFALL'] }, ['lack@1', 'mandate:text/1@1']]],
    statuses: [[{ statuses: ['NO_INDICATION'] }, ['text/2@1', 'lack@1']]],
    authors: [[{ authors: ['eva'] }, ['text/1@1', 'text/1@2']]],
    date: [[{ date: { from: '2022', to: '2022-06' } }, ['text/1@2']]],
    stands: [
      [{ stands: true }, byTime.filter((id) => id !== 'text/1@1')],
      [{ stands: false }, ['text/1@1']],
    ],
    subjectRemoved: [
      [{ subjectRemoved: true }, []],
      [{ subjectRemoved: false }, byTime],
    ],
  };

  it('has a case here for every filter', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(assessmentList.filters));
  });

  it.each(Object.values(cases).flat())('filtered by %j is %j', async (filter, expected) => {
    const order = 'ids' in filter ? {} : { order: 'OLDEST' };
    expect(await listed({ filter, ...order })).toEqual(expected);
  });

  it('takes several filters, all of which hold', async () => {
    const filter = { authors: ['evi'], statuses: ['NO_INDICATION'], subjectKinds: ['COMMITMENT'] };
    expect(await listed({ filter })).toEqual(['text/2@1']);
  });
});
