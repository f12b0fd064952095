import type { Evidence, EvidenceConnection } from './evidence.type.js';
import { fromCursor, type PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';

/** A page of what a link rests on: `evidence` holds paragraph ids, with `@<ordinal>` for one sentence. */
export function evidencePage(
  evidence: readonly string[],
  { first, after }: PageArgs,
): EvidenceConnection {
  const size = pageSize(first);
  const [last = ''] = after == null ? [] : fromCursor(after, 1);
  const start = after == null ? 0 : evidence.indexOf(last) + 1;
  const read = evidence.slice(start, start + size + 1).map((text) => {
    const [paragraphId = text, sentence] = text.split('@');
    const node = {
      paragraphId,
      sentence: sentence === undefined ? null : Number(sentence),
      role: null,
    };
    return { cursor: toCursor([text]), node: node as Evidence };
  });
  const total = () => Promise.resolve(evidence.length);
  return { ...pageOf(read, size, after), total };
}
