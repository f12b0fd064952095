import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';
import { breaksOf, undatedDeprecations } from './support/contract.js';

const released = readFileSync('docs/released/schema.graphql', 'utf8');

describe('the schema', () => {
  it('breaks no client of the last release', async () => {
    expect(await breaksOf(buildSchema(released), await createSchema())).toEqual([]);
  });

  it('says of everything deprecated why, since when, and until when it goes on', async () => {
    expect(undatedDeprecations(await createSchema())).toEqual([]);
  });
});

describe('what breaks a client', () => {
  const base = `
    type Query { thing(first: Int = 20, id: ID): Thing old: String @deprecated(reason: "gone") }
    type Thing { name: String size: Size }
    type Other { name: String }
    enum Size { SMALL LARGE }
    input Filter { size: Size }
    extend type Query { things(filter: Filter): Other }
  `;
  const after = (from: string, to: string) =>
    breaksOf(buildSchema(base), buildSchema(base.replace(from, to)));

  it.each([
    ['a field that is gone', 'name: String size: Size', 'name: String', "'size' was removed"],
    [
      'a field of another type',
      'size: Size }\n    type Other',
      'size: Int }\n    type Other',
      'Size',
    ],
    ['an enum value that is gone', 'SMALL LARGE', 'SMALL', 'LARGE'],
    ['an argument that is gone', ', id: ID', '', 'id'],
    ['an argument that has to be given', 'id: ID', 'id: ID!', 'ID!'],
    ['another default', 'first: Int = 20', 'first: Int = 50', '50'],
    [
      'a new input field that has to be given',
      '{ size: Size }\n    extend',
      '{ size: Size at: ID! }\n    extend',
      'at',
    ],
  ])('is %s', async (_what, from, to, named) => {
    expect(await after(from, to)).toEqual([expect.stringContaining(named)]);
  });

  it.each([
    ['a new field', 'name: String size: Size', 'name: String size: Size weight: Int'],
    ['a new enum value', 'SMALL LARGE', 'SMALL LARGE OTHER'],
    ['a new argument', ', id: ID', ', id: ID, name: String'],
    ['the end of what was deprecated', 'old: String @deprecated(reason: "gone")', ''],
    ['a description', 'enum Size', '"How large." enum Size'],
  ])('is not %s', async (_what, from, to) => {
    expect(await after(from, to)).toEqual([]);
  });
});

it('finds deprecations without a reason, a beginning or an end', () => {
  const reason = (text: string) => `@deprecated(reason: "${text}")`;
  const schema = buildSchema(`
    type Query {
      good(x: Int ${reason('Use another argument. Since 2026-11-24, until 2027-05-24.')}): Int
      bare: Int @deprecated
      endless: Int ${reason('Use good instead. Since 2026-11-24.')}
      wrongWay: Int ${reason('Use good instead. Since 2026-11-24, until 2026-01-01.')}
      noDay: Int ${reason('Use good instead. Since 2026-11-24, until 2027-13-01.')}
      short(x: Int ${reason('No. Since 2026-11-24, until 2027-05-24.')}): Kind
    }
    enum Kind { OLD @deprecated, NEW }
    input Filter { old: Int @deprecated(reason: "gone") }
  `);

  expect(undatedDeprecations(schema)).toEqual([
    'Query.bare',
    'Query.endless',
    'Query.wrongWay',
    'Query.noDay',
    'Query.short(x:)',
    'Kind.OLD',
    'Filter.old',
  ]);
});
