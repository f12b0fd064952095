import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, Kind, parse, Source, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { costOf } from '../../src/http/limits/cost.js';
import { depthOf } from '../../src/http/limits/depth.js';
import { listsOf } from '../../src/http/limits/lists.js';
import { operationOf } from '../../src/http/limits/operation.js';
import { createSchema } from '../../src/schema.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';
import { ask, testApp, type TestApp } from './support.js';

let connection: Connection;
let served: TestApp;
let reads: string[];
beforeAll(async () => {
  connection = await seededDatabase();
  const { db, names } = recording(connection.db);
  served = await testApp(db);
  reads = names;
  reads.length = 0;
});
afterAll(async () => {
  await served.app.close();
  await connection.close();
});

const schema = createSchema();

async function measured(text: string, variables = {}) {
  const document = parse(new Source(text));
  const definition = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
  );
  return operationOf(await schema, document, definition!, variables);
}

const cost = async (text: string, variables = {}) => costOf(await measured(text, variables));
const depth = async (text: string) => depthOf(await measured(text));

/** Pages within pages, each as long as it may be. */
const wide = (levels: number, first = 'first: 100') =>
  `{ entity(id: "unodc") { ${`activities(${first}) { nodes { entities(${first}) { nodes { `.repeat(levels)} id ${'} } } } '.repeat(levels)} } }`;

describe('cost', () => {
  it('counts an object as 1, a value as a tenth, and a page as so many items', async () => {
    expect(await cost('{ __typename }')).toBe(0);
    // One entity and ten values, of which ten cost as much as an object.
    expect(await cost(`{ entity(id: "a") { ${letters(10)} } }`)).toBe(2);
    // The entity, its page, and five times nodes and an id (1.1), rounded up.
    expect(await cost('{ entity(id: "a") { activities(first: 5) { nodes { id } } } }')).toBe(8);
    // The page of twenty is what one gets who asks for no size.
    expect(await cost('{ entity(id: "a") { activities { nodes { id } } } }')).toBe(24);
    expect(await cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(5);
    expect(await cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a'] })).toBe(3);
  });

  it('follows variables, fragments and conditions', async () => {
    const text = `query ($n: Int!, $more: Boolean!) {
      entity(id: "a") { activities(first: $n) { ...Page @include(if: $more) } }
    }
    fragment Page on ActivityConnection { nodes { id } }`;
    expect(await cost(text, { n: 5, more: true })).toBe(8);
    expect(await cost(text, { n: 50, more: true })).toBe(57);
    expect(await cost(text, { n: 50, more: false })).toBe(2);
  });

  it('does not count more than the longest page, nor less than nothing', async () => {
    const page = (first: number) =>
      cost(`{ entity(id: "a") { activities(first: ${first}) { nodes { id } } } }`);
    expect(await page(1_000_000)).toBe(await page(100));
    expect(await page(-100)).toBe(await page(0));
  });

  it('is what the documentation says of its example', async () => {
    const [, example] = /```graphql\n(.*?)```/s.exec(readFileSync('docs/errors.md', 'utf8'))!;
    expect(await cost(example!)).toBe(68);
  });
});

describe('depth', () => {
  it('counts fields within fields, but not those of a page', async () => {
    expect(await depth('{ __typename }')).toBe(0);
    expect(await depth('{ entity(id: "a") { id } }')).toBe(2);
    expect(await depth('{ entity(id: "a") { activities { edges { node { id } } } } }')).toBe(3);
    expect(await depth('{ node(id: "a") { id } }')).toBe(2);
  });

  it('looks through fragments of every form', async () => {
    const text = `{ node(id: "a") { ...A ... on Entity { ... { activities { nodes { ...B } } } } } }
      fragment A on Node { id }
      fragment B on Activity { entities { nodes { id } } }`;
    expect(await depth(text)).toBe(4);
  });
});

function letters(count: number): string {
  return Array.from({ length: count }, (_, n) => `a${n}: id`).join(' ');
}

describe('lists', () => {
  const lists = async (text: string) => listsOf(await measured(text));

  it('count once each, and with their counts, however many items they are asked for', async () => {
    expect(await lists('{ entity(id: "a") { id } }')).toBe(0);
    expect(await lists('{ entity(id: "a") { activities { totalCount nodes { id } } } }')).toBe(2);
    expect(
      await lists(
        '{ entity(id: "a") { activities(first: 50) { nodes { entities { nodes { id } } } } } }',
      ),
    ).toBe(2);
  });

  it('count for the type that has most of them', async () => {
    const text = `{ node(id: "a") {
      ... on Entity { activities { nodes { id } } }
      ... on Activity { entities { nodes { id } } results { nodes { id } } }
    } }`;
    expect(await lists(text)).toBe(2);
  });
});

describe('what a limit refuses', () => {
  const deep = `{ entity(id: "unodc") { ${'activities(first: 1) { nodes { entities(first: 1) { nodes { '.repeat(9)} id ${'} } } } '.repeat(9)} } }`;

  it.each([
    ['is too deep', deep, /20 levels deep .* at most 16 .* query of its own/],
    ['costs too much', wide(2), /costs \d+; at most 10000 is answered.*smaller pages/],
    ['costs too much by default pages alone', wide(2, 'after: null'), /smaller pages/],
    ['is too long', `{ ${letters(3_000)} }`, /has \d+ characters; at most 20000 are read/],
    [
      'hides its cost in a fragment with the name of an introspection field',
      wide(2).replace(
        '{ entity(id: "unodc") {',
        '{ ...__schema } fragment __schema on Query { entity(id: "unodc") {',
      ),
      /costs \d+; at most 10000/,
    ],
    [
      'hides its depth behind an alias that looks like introspection',
      deep.replace('entity(', '__schema: entity('),
      /20 levels deep/,
    ],
    [
      'repeats one field under many names',
      `{ ${Array.from({ length: 150 }, (_, n) => `a${n}: entity(id: "unodc") { activities(first: 100) { nodes { id } } }`).join(' ')} }`,
      /costs 16\d\d\d; at most 10000/,
    ],
    [
      'repeats one value under many names in a long page',
      `{ entity(id: "unodc") { activities(first: 100) { nodes { ${letters(1_200)} } } } }`,
      /costs 12\d\d\d; at most 10000/,
    ],
    [
      'asks for one list in many ways, each cheap',
      `{ entity(id: "unodc") { ${Array.from({ length: 101 }, (_, n) => `a${n}: activities(first: 1, after: "${n}") { pageInfo { hasNextPage } }`).join(' ')} } }`,
      /asks for 101 lists and counts; at most 100/,
    ],
    [
      'grows by fragments within fragments',
      `{ node(id: "a") { ...F0 } } ${Array.from({ length: 20 }, (_, n) => `fragment F${n} on Node { ${n < 19 ? `...F${n + 1} ... on Entity { ...F${n + 1} }` : 'id'} }`).join(' ')}`,
      /more than 10000 fields/,
    ],
  ])('a query that %s', async (_what, text, message) => {
    const { status, errors, data } = await ask(
      served,
      text.includes('{ ...__schema') ? text : text,
    );

    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(message) as string,
        extensions: { code: 'LIMIT_EXCEEDED', retryable: false },
      },
    ]);
    expect(data).toBeUndefined();
    expect(reads).toEqual([]);
  });

  it('the same text again with dearer variables, although its text is known', async () => {
    const text = `query ($n: Int!) { entity(id: "nobody") { activities(first: $n) { nodes {
      entities(first: $n) { nodes { id } } } } } }`;
    const cheap = await ask(served, text, { n: 2 });
    reads.length = 0;
    const dear = await ask(served, text, { n: 100 });

    expect(cheap.errors).toBeUndefined();
    expect(dear).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
    expect(reads).toEqual([]);
  });

  it.each([
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'fragments that spread each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    ['a directive that is not there', '{ __typename @nothing }'],
    ['a directive many times over', `{ __typename ${'@skip(if: false) '.repeat(500)} }`],
    [
      'the schema within the schema',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
  ])('%s', async (_what, text) => {
    const { status, errors } = await ask(served, text);

    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', retryable: false });
    expect(reads).toEqual([]);
  });

  it('nothing for long: a text of the greatest length is refused or answered within two seconds', async () => {
    const fields = (n: number) => Array.from({ length: n }, () => 'a: id').join(' ');
    const texts = [
      `{ node(id: "a") { ${fields(3_300)} } }`,
      `{ node(id: "a") { ${'... { '.repeat(1_500)} id ${'} '.repeat(1_500)} } }`,
      `{ ${Array.from({ length: 600 }, (_, n) => `a${n}: node(id: "a") { id }`).join(' ')} }`,
      '['.repeat(19_000),
    ];
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(20_000);
      const start = Date.now();
      const { status } = await ask(served, text);
      expect(status).toBeLessThan(500);
      expect(Date.now() - start).toBeLessThan(2_000);
    }
    reads.length = 0;
  });
});

describe('what no limit refuses', () => {
  it.each([
    ['plain', {}],
    [
      'everything',
      {
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])('the introspection of common clients, %s', async (_what, options) => {
    const { status, data, errors } = await ask(served, getIntrospectionQuery(options));

    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toHaveProperty('__schema.types');
  });

  it('the chain from a commitment to results and their paragraphs', async () => {
    const { errors } = await ask(
      served,
      `{ commitment(id: "ungass-2016/1.a") { mandates(first: 5) { edges { strength node {
        activities(first: 5) { edges { strength node { results(first: 5) { nodes {
          value unit evidence(first: 3) { nodes { paragraph { document { id } locator } } } } } } } } } } } } }`,
    );

    expect(errors).toBeUndefined();
  });
});
