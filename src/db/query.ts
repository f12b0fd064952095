import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.js';

/** A Cypher statement and the name it has in logs, transaction metadata and tests. */
export interface Query {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, Query>();

/** The statement in `cypher/<name>.cypher`, read once. Throws if there is no such file. */
export function query(name: string): Query {
  const read = known.get(name);
  if (read) return read;
  const text = readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
  const loaded = { name, text };
  known.set(name, loaded);
  return loaded;
}
