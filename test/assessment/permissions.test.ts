import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.js';
import { badTokens } from '../support/tokens.js';
import {
  administrator,
  type Assessing,
  assessing,
  evaluator,
  finding,
  RECORD,
  roleless,
} from './support.js';

let server: Assessing;
beforeAll(async () => {
  server = await assessing();
});
afterAll(() => server?.close());

const COUNT = '{ assessments { totalCount } }';
const recorded = async () => (await server.ask(COUNT)).data.assessments.totalCount as number;

describe('recording an assessment', () => {
  it('is refused without a token, with one that gives no role, and with one that is no good', async () => {
    const input = finding();
    const without = await server.ask(RECORD, { input });
    const reader = await server.ask(RECORD, { input }, { token: await roleless() });

    expect(without).toMatchObject({
      status: 200,
      data: { recordAssessment: null },
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(reader).toMatchObject({
      data: { recordAssessment: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    for (const [what, token] of Object.entries(await badTokens())) {
      expect(await server.ask(RECORD, { input }, { token }), what).toEqual({
        status: 401,
        errors: [
          {
            message: 'The token is not valid. Sign in again.',
            extensions: { code: 'UNAUTHENTICATED', retryable: false },
          },
        ],
      });
    }
    expect(await recorded()).toBe(0);
  });

  it('that is refused tells nothing of the subject, of its version or of the evidence', async () => {
    for (const token of [undefined, await roleless()]) {
      const answers = [
        finding(),
        finding({ subject: 'no-such-thing' }),
        finding({ expectedVersion: 7 }),
        finding({ evidence: ['no-such#1'] }),
        finding({ rationale: '' }),
      ].map((input) => server.ask(RECORD, { input }, { token }));
      expect(new Set((await Promise.all(answers)).map((one) => JSON.stringify(one))).size).toBe(1);
    }
  });

  it('is for evaluators and administrators, who are named as its author', async () => {
    const first = await server.ask(RECORD, { input: finding() }, { token: await evaluator() });
    const input = finding({ expectedVersion: 1 });
    const second = await server.ask(RECORD, { input }, { token: await administrator() });

    expect(first.errors).toBeUndefined();
    expect(first.data.recordAssessment.assessment).toMatchObject({ author: 'eva', version: 1 });
    expect(second.data.recordAssessment.assessment).toMatchObject({ author: 'ada', version: 2 });
  });

  it('cannot be sent by GET, nor as a plain form', async () => {
    const before = await recorded();
    const authorization = `Bearer ${await evaluator()}`;
    const query = RECORD.replace('($input: RecordAssessmentInput!)', '').replace(
      '$input',
      '{subject: "text/2", status: NO_INDICATION, rationale: "x", expectedVersion: 0}',
    );
    const url = `${server.address}/graphql?query=${encodeURIComponent(query)}`;
    const got = await fetch(url, { headers: { authorization, 'apollo-require-preflight': '1' } });
    const form = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'text/plain' },
      body: JSON.stringify({ query }),
    });

    expect(got.status).toBe(405);
    expect(form.status).toBe(400);
    expect(await recorded()).toBe(before);
    // The same text by POST is taken.
    const posted = await server.ask(query, {}, { token: await evaluator() });
    expect(posted.errors).toBeUndefined();
    expect(await recorded()).toBe(before + 1);
  });

  it('is bounded like any operation', async () => {
    const before = await recorded();
    const one = (n: number) =>
      `m${n}: recordAssessment(input: {subject: "lack", status: NO_INDICATION, rationale: "x", expectedVersion: ${n}}) {
        assessment { subject { ... on Assessable { assessmentHistory(first: 100) { nodes { id rationale } } } } }
      }`;
    const query = `mutation { ${Array.from({ length: 90 }, (_, n) => one(n)).join('\n')} }`;
    const { status, errors } = await server.ask(query, {}, { token: await evaluator() });

    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(await recorded()).toBe(before);
  });
});

describe('the API', () => {
  it('has no mutation but the one that these tests are about', async () => {
    const fields = Object.values((await createSchema()).getMutationType()!.getFields());

    expect(fields.map(({ name }) => name)).toEqual(['recordAssessment']);
  });
});

describe('how an assessment came into the record', () => {
  const AUDIT =
    '{ assessments(order: OLDEST) { nodes { author audit { role requestId importedAt } } } }';

  it('is told to administrators: who, in which role, by which request', async () => {
    const input = finding({ subject: 'mandate:text/1' });
    const headers = { 'x-request-id': 'req-1' };
    await server.ask(RECORD, { input }, { token: await evaluator('evi'), headers });

    const { data, errors } = await server.ask(AUDIT, {}, { token: await administrator() });

    expect(errors).toBeUndefined();
    expect(data.assessments.nodes.at(-1)).toEqual({
      author: 'evi',
      audit: { role: 'EVALUATOR', requestId: 'req-1', importedAt: null },
    });
  });

  it.each([
    ['nobody', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
    ['an evaluator', 'FORBIDDEN', () => evaluator()],
  ])('is not told to %s', async (_who, code, token) => {
    const { data, errors } = await server.ask(AUDIT, {}, { token: await token() });

    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    expect(data.assessments.nodes.length).toBeGreaterThan(0);
    expect(data.assessments.nodes.every(({ audit }: { audit: unknown }) => audit === null)).toBe(
      true,
    );
  });
});
