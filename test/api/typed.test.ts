import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { type TypedDocumentString, WhatWasDoneDocument } from '../generated/graphql.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

/** Answers an operation with the type that a front end's code generator gives it. */
async function ask<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await execute(connection.db, String(document), variables);
  expect(errors).toBeUndefined();
  return data as Result;
}

it('answers what was done about a commitment, by whom, with what result, and where that is written', async () => {
  const { commitment } = await ask(WhatWasDoneDocument, { id: 'ungass-2016/1.a' });

  const family = commitment?.activities.edges.find(({ node }) =>
    node.results.nodes.some(({ value }) => value === 95_000),
  );
  expect(family?.strength).toBe('INFERRED');
  expect(family?.rationale).toBeTruthy();
  expect(family?.evidence.nodes[0]?.paragraph).toEqual({
    document: { id: 'sg-2020-world-drug-problem' },
    locator: '26',
  });
  expect(family?.node.entities.edges).toContainEqual({ role: 'LEAD', node: { id: 'unodc' } });
  expect(family?.node.results.nodes).toContainEqual({
    value: 18,
    qualifier: 'EXACT',
    unit: 'countries',
    counted: expect.any(String) as string,
  });
});

it('leaves weaker links out when asked to', async () => {
  const all = await ask(WhatWasDoneDocument, { id: 'ungass-2016/1.a' });
  const stated = await ask(WhatWasDoneDocument, {
    id: 'ungass-2016/1.a',
    minimumStrength: 'STATED',
  });

  const strengths = (answer: typeof all) =>
    answer.commitment?.activities.edges.map(({ strength }) => strength) ?? [];
  expect(strengths(all)).toContain('INFERRED');
  expect(strengths(stated)).not.toContain('INFERRED');
  expect(stated.commitment?.activities.totalCount).toBe(strengths(stated).length);
});
