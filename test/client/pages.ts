import type { Answer } from './client.js';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/**
 * Every page of a list, to the last one. All are of one release: where newer data is loaded between two
 * pages, it begins again, since a list of the one does not go on in the other.
 */
export async function everyPage<Data>(
  ask: (after: string | null) => Promise<Answer<Data>>,
  pageInfoOf: (data: Data) => PageInfo,
): Promise<[Answer<Data>, ...Answer<Data>[]]> {
  const pages: [Answer<Data>, ...Answer<Data>[]] = [await ask(null)];
  for (;;) {
    const { hasNextPage, endCursor = null } = pageInfoOf(pages.at(-1)!.data);
    if (!hasNextPage) return pages;
    const next = await ask(endCursor);
    if (next.release === pages[0].release) pages.push(next);
    else pages.splice(0, Infinity, await ask(null));
  }
}
