import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The queries that the GraphiQL page opens with, for each of those whom the record is for. */
export const exampleNames = ['analyst', 'analyst-chains', 'front-end', 'evaluator'] as const;

export interface Example {
  readonly name: (typeof exampleNames)[number];
  readonly query: string;
}

export function readExamples(): Example[] {
  const folder = fileURLToPath(new URL('examples', import.meta.url));
  return exampleNames.map((name) => ({
    name,
    query: readFileSync(`${folder}/${name}.graphql`, 'utf8'),
  }));
}
