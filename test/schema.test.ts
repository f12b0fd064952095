import { lexicographicSortSchema, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';

it('matches schema.graphql; run `npx vitest run test/schema.test.ts -u` after a change you mean', async () => {
  const sdl = printSchema(lexicographicSortSchema(await createSchema()));
  await expect(`${sdl}\n`).toMatchFileSnapshot('../schema.graphql');
});
