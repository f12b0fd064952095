import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assessing, assessing, evaluator, finding, RECORD } from './support.js';

let server: Assessing;
beforeAll(async () => {
  server = await assessing();
});
afterAll(() => server?.close());

const record = async (change: object) =>
  server.ask(RECORD, { input: finding(change) }, { token: await evaluator() });
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('what is recorded', () => {
  it('has the evidence once each, by the identifiers of today, and the day of today', async () => {
    const { data, errors } = await record({
      evidence: ['text#2', 'text#1', 'text#2'],
      date: null,
      rationale: '  在两个国家开始。\n\tTwo lines. ',
    });
    expect(errors).toBeUndefined();
    expect(data.recordAssessment.assessment).toMatchObject({
      id: 'assessment:text/1@1',
      date: inDays(0),
      rationale: '在两个国家开始。\n\tTwo lines.',
      evidence: {
        nodes: [{ paragraph: { id: 'text#2' } }, { paragraph: { id: 'text#1' } }],
      },
    });
  });

  it.each(['NOT_APPLICABLE', 'NO_INDICATION'])('may be %s without evidence', async (status) => {
    const subject = status === 'NO_INDICATION' ? 'lack' : 'mandate:text/1';
    const { errors } = await record({ subject, status, evidence: [] });

    expect(errors).toBeUndefined();
  });
});

describe('what cannot be recorded', () => {
  it.each([
    ['a subject that is not there', { subject: 'nothing' }, '"nothing"'],
    ['a subject that is not assessed', { subject: 'unodc' }, 'is of kind Entity'],
    ['a paragraph that is not there', { evidence: ['text#1', 'text#9'] }, '"text#9"'],
    ['evidence that is no paragraph', { evidence: ['text/1'] }, '"text/1"'],
    ['too much evidence', { evidence: Array(51).fill('text#1') }, '51 paragraphs'],
    ['no rationale', { rationale: ' \n' }, 'rationale'],
    ['too long a rationale', { rationale: 'x'.repeat(10_001) }, '10001 characters'],
    ['control characters', { rationale: 'a\u0000b' }, 'control characters'],
    ['completed without evidence', { status: 'COMPLETED', evidence: [] }, 'COMPLETED rests on'],
    ['not implemented without', { status: 'NOT_IMPLEMENTED', evidence: [] }, 'NOT_IMPLEMENTED'],
    ['a month for a day', { date: '2021-03' }, '"2021-03"'],
    ['a day that does not exist', { date: '2021-02-29' }, '"2021-02-29"'],
    ['a day to come', { date: inDays(3) }, 'in the future'],
    ['a status of another vocabulary', { status: 'DONE' }, 'DONE'],
    ['no version', { expectedVersion: null }, 'expectedVersion'],
    ['a field that is not there', { author: 'me' }, 'author'],
  ])('%s is refused, and told', async (_what, change, told) => {
    const { errors } = await record({ subject: 'text/2', ...change });

    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', retryable: false });
    expect(errors?.[0]?.message).toContain(told);
  });

  it('leaves nothing behind', async () => {
    const { data } = await server.ask(
      '{ assessments(filter: { subjects: ["text/2"] }) { totalCount } }',
    );
    expect(data.assessments.totalCount).toBe(0);
  });

  it('includes a version below zero: it is no version that anyone read', async () => {
    const { errors } = await record({ subject: 'text/2', expectedVersion: -1 });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 0 });
  });
});
