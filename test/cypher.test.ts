import { formatQuery, lintCypherQuery } from '@neo4j-cypher/language-support';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cypher'),
);

describe.each(files)('%s', (file) => {
  const text = readFileSync(`cypher/${file}`, 'utf8');

  it('is valid', () => {
    const messages = lintCypherQuery(text, {}).diagnostics.map(({ message }) => String(message));
    expect(messages.filter((message) => !message.startsWith('Parameter $'))).toEqual([]);
  });

  it('is formatted', () => {
    expect(text).toBe(`${formatQuery(text).formattedQuery}\n`);
  });
});
