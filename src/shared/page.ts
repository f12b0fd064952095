import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { ApiError } from '../errors.js';

/** The longest page of any list. */
export const LONGEST_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' })
  readonly first: number = 20;

  @Field(() => String, { nullable: true, description: 'A cursor: what comes after it is given.' })
  readonly after?: string;
}

@ObjectType({ description: 'Where a page ends, by the Relay conventions.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True if there is a next page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True if this page began after a cursor.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge; null on an empty page.',
  })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

/** @throws ApiError LIMIT_EXCEEDED or BAD_USER_INPUT if `first` is not a page size that is given out */
export function pageSize(first: number): number {
  if (first > LONGEST_PAGE) {
    throw new ApiError(
      'LIMIT_EXCEEDED',
      `"first" (${first}) is more than ${LONGEST_PAGE}, the longest page; ask for ${LONGEST_PAGE} and go on with "after".`,
    );
  }
  if (first < 1) throw new ApiError('BAD_USER_INPUT', `"first" (${first}) must be at least 1.`);
  return first;
}

/** A cursor holds the sort key of an edge, so that it stays good while other rows come and go. */
export function toCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws ApiError BAD_USER_INPUT if the text is no cursor of this server */
export function fromCursor(cursor: string, length: number): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((part) => typeof part === 'string')
    ) {
      return parts;
    }
  } catch {
    // Falls through to the one message below.
  }
  throw new ApiError(
    'BAD_USER_INPUT',
    `"after" (${cursor.slice(0, 60)}) is no cursor; use the "endCursor" of a page.`,
  );
}

export interface Page<Edge> {
  readonly edges: Edge[];
  readonly nodes: unknown[];
  readonly pageInfo: PageInfo;
}

/** A page of the edges read, of which one more than asked for tells that there is a next page. */
export function pageOf<Edge extends { cursor: string; node: unknown }>(
  read: readonly Edge[],
  first: number,
  after: string | undefined,
): Page<Edge> {
  const edges = read.slice(0, first);
  return {
    edges,
    nodes: once(edges.map(({ node }) => node)),
    pageInfo: {
      hasNextPage: read.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * A page of a list that is there whole. A cursor holds the name of an item, so that it stays good while
 * others come and go.
 *
 * @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED as for any page
 */
export function pageOfAll<Item>(
  all: readonly Item[],
  nameOf: (item: Item) => string,
  { first, after }: PageArgs,
): Page<{ cursor: string; node: Item }> & { total: () => Promise<number> } {
  const size = pageSize(first);
  const [last] = after == null ? [] : fromCursor(after, 1);
  const start = last === undefined ? 0 : all.findIndex((item) => nameOf(item) === last) + 1;
  const edges = all
    .slice(start, start + size + 1)
    .map((node) => ({ cursor: toCursor([nameOf(node)]), node }));
  const total = () => Promise.resolve(all.length);
  return { ...pageOf(edges, size, after), total };
}

/** A node that a page reaches by two links, in two roles, is one node. */
function once(nodes: readonly unknown[]): unknown[] {
  const ids = new Set<unknown>();
  return nodes.filter((node) => {
    const { id } = node as { id?: unknown };
    if (id === undefined) return true;
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  });
}
