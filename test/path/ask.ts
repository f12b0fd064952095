import type { Db } from '../../src/db/db.js';
import type { Strength } from '../../src/shared/vocabularies.js';
import { execute } from '../support/execute.js';

export interface AskedPath {
  readonly length: number;
  readonly weakest: Strength | null;
  readonly steps: readonly {
    readonly link: string | null;
    readonly direction: 'OUT' | 'IN' | null;
    readonly role: string | null;
    readonly strength: Strength | null;
    readonly rationale: string | null;
    readonly node: { readonly id: string };
    readonly evidence: {
      readonly nodes: readonly { readonly paragraph: { readonly id: string } }[];
    };
  }[];
}

export async function paths(db: Db, args: string): Promise<AskedPath[]> {
  const { data, errors } = await execute(
    db,
    `{ paths(${args}) { length weakest steps { link direction role strength rationale node { id }
      evidence { nodes { paragraph { id } } } } } }`,
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return (data as { paths: AskedPath[] }).paths;
}

/** A path as one line: `a <SERVES b INVOLVES> c`. */
export function line({ steps }: AskedPath): string {
  return steps
    .map(({ link, direction, node }) => {
      if (link === null) return node.id;
      return `${direction === 'IN' ? `<${link}` : `${link}>`} ${node.id}`;
    })
    .join(' ');
}

/** The code and message with which paths are refused. */
export async function refusedPaths(db: Db, args: string) {
  const { errors } = await execute(db, `{ paths(${args}) { length } }`);
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
}
