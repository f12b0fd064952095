import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { tokensOf } from '../../src/search/tokens.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

type Texts = { id: string; text: string }[];

const texts = (property: string): Promise<Texts> =>
  connection.db.read(
    {
      name: 'test/texts',
      text: `MATCH (node:Node) WHERE node.${property} IS NOT NULL RETURN node.id AS id, node.${property} AS text`,
    },
    {},
    z.object({ id: z.string(), text: z.string() }),
  );

/** What the index itself says of each word: the nodes that hold it. */
async function heldBy(index: string, property: string, words: readonly string[]) {
  const rows = await connection.db.read(
    {
      name: 'test/held',
      text: `UNWIND $words AS word
        CALL (word) {
          CALL db.index.fulltext.queryNodes('${index}', '${property}:"' + word + '"') YIELD node
          RETURN collect(node.id) AS ids
        }
        RETURN word, ids`,
    },
    { words },
    z.object({ word: z.string(), ids: z.array(z.string()) }),
  );
  return Object.fromEntries(rows.map(({ word, ids }) => [word, ids.sort()]));
}

const everyFifth = (words: Iterable<string>) =>
  [...new Set(words)].sort().filter((_, index) => index % 5 === 0);

describe('words of texts', () => {
  it.each([
    ['search_english', 'summaryEn', true],
    ['search_english', 'nameEn', true],
    ['search_chinese', 'summaryZh', false],
    ['search_chinese', 'nameZh', false],
  ])('are cut as %s cuts those of %s', async (index, property, isStemmed) => {
    const cut = (await texts(property)).map(({ id, text }) => ({
      id,
      words: tokensOf(text, isStemmed).map(({ start, end }) => text.slice(start, end)),
      terms: new Set(tokensOf(text, isStemmed).map(({ term }) => term)),
    }));
    const words = everyFifth(cut.flatMap((one) => one.words));
    expect(words.length).toBeGreaterThan(10);

    const expected = words.map((word) => {
      const [{ term } = { term: null }] = tokensOf(word, isStemmed);
      const ids = cut.filter(({ terms }) => term !== null && terms.has(term)).map(({ id }) => id);
      return [word, ids.sort()] as const;
    });
    expect(Object.fromEntries(expected)).toEqual(await heldBy(index, property, words));
  });

  it('in Chinese are known by their pairs', async () => {
    const all = await texts('nameZh');
    const pairs = everyFifth(
      all.flatMap(({ text }) =>
        [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, it]) => it!),
      ),
    );
    expect(pairs.length).toBeGreaterThan(100);

    const expected = pairs.map((pair) => [
      pair,
      all
        .filter(({ text }) => text.includes(pair))
        .map(({ id }) => id)
        .sort(),
    ]);
    expect(Object.fromEntries(expected)).toEqual(await heldBy('search_chinese', 'nameZh', pairs));
  });
});
