import type { GraphBuilder } from './builder.js';
import { placeIn } from './cite/paragraph.js';
import { splitSymbol } from './cite/place.js';
import { citationOf } from './cite/text.js';
import { officialUrl } from './cite/url.js';
import { joined, type Words } from './cite/words.js';
import type { PlacedParagraph } from './placed.js';
import type { SeedNode } from './graph.js';
import { ownLocator } from './identify.js';
import { flat } from './properties.js';

/**
 * Gives every text and paragraph its citation, as a footnote would have it, and the address of the
 * official text. Here and not when asked: both follow from the files alone.
 */
export function addCitations(builder: GraphBuilder, paragraphs: readonly PlacedParagraph[]): void {
  const { nodes } = builder;
  const texts = [...nodes.values()].filter(({ kind }) => textKinds.has(kind));
  const instruments = texts.filter(({ kind }) => kind === 'Instrument');
  const crowded = repeated(instruments.map(({ properties }) => String(properties.symbol ?? '')));
  const cited = new Map(texts.map((text) => [text.id, citationOf(text, nodes, crowded)]));
  for (const text of texts) {
    const symbol = splitSymbol(String(text.properties.symbol ?? '')).symbol;
    // A symbol of two documents in one, A/69/87-E/2014/80, leads to either.
    const url = officialUrl(symbol.replace(/-(?=[AES]\/).*$/, ''));
    set(text, cited.get(text.id), url);
  }
  for (const paragraph of paragraphs) {
    const node = nodes.get(paragraph.id);
    const text = nodes.get(paragraph.file.content.document);
    if (!node || !text) continue;
    const own = ownLocator(paragraph.file.content, paragraph.paragraph.locator);
    const base = cited.get(own.text) ?? null;
    const words = joined([base, ...placeIn(paragraph, own, nodes)]);
    set(node, words, (text.properties.officialUrl as string | undefined) ?? null);
  }
}

const textKinds: ReadonlySet<string> = new Set(['Document', 'Instrument', 'Resolution']);

function set(node: SeedNode, words: Words | undefined, url: string | null): void {
  Object.assign(node.properties, flat('citation', words), flat('officialUrl', url));
}

/** The symbols that stand for more than one instrument: a report prints several in one place. */
function repeated(symbols: readonly string[]): ReadonlySet<string> {
  return new Set(symbols.filter((symbol, at) => symbol !== '' && symbols.indexOf(symbol) !== at));
}
