// type-graphql's decorators need it before any class is declared.
import 'reflect-metadata';
import type { Db } from '../../src/db/db.js';
import { execute } from '../support/execute.js';

export interface AskedChain {
  readonly complete: boolean;
  readonly endsAt: string;
  readonly strength: string | null;
  readonly missing: readonly { readonly hop: string; readonly absence: string }[];
  readonly steps: readonly {
    readonly hop: string;
    readonly link: string | null;
    readonly direction: string | null;
    readonly strength: string | null;
    readonly node: { readonly id: string };
  }[];
}

const fields = `complete endsAt strength missing { hop absence }
  steps { hop link direction strength node { id } }`;

/** Every chain that is asked for, page by page to the last one. */
export async function chains(db: Db, args: string, first = 100): Promise<AskedChain[]> {
  const found: AskedChain[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await execute(
      db,
      `query ($first: Int!, $after: String) {
        mandateChains(first: $first, after: $after, ${args}) {
          nodes { ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor }
        }
      }`,
      { first, after },
    );
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    const page = (data as any).mandateChains;
    if (page.pageInfo.hasPreviousPage !== (after !== null)) throw new Error('not where it was');
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

/** A chain as one line: `a > b > c`. */
export const line = ({ steps }: AskedChain) => steps.map(({ node }) => node.id).join(' > ');

/** The chains as lines, in the order of the alphabet. */
export async function lines(db: Db, args: string): Promise<string[]> {
  return (await chains(db, args)).map(line).sort();
}

/** The code and message with which chains are refused. */
export async function refused(db: Db, args: string) {
  const { errors } = await execute(db, `{ mandateChains(${args}) { nodes { complete } } }`);
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
}
