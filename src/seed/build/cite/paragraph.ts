import type { PlacedParagraph } from '../placed.js';
import type { SeedNode } from '../graph.js';
import { locatorWords } from './locator.js';
import { chineseNumeral, type Words } from './words.js';

/** What stands between the text and the end of a citation: annex, section, paragraph. */
export function placeIn(
  { sections, paragraph }: PlacedParagraph,
  own: { text: string; locator: string },
  nodes: ReadonlyMap<string, SeedNode>,
): (Words | null)[] {
  const [outer] = sections;
  const annex = /^annex-([IVX]+)(\.|$)/.exec(outer?.id ?? '')?.[1];
  const locator = own.locator.slice(own.locator.lastIndexOf('/') + 1);
  const place = locatorWords(locator);
  // An instrument that a document holds says itself in which annex.
  if (own.locator !== paragraph.locator) return [place];
  if (annex) return [{ en: `annex ${annex}`, zh: `附件${chineseNumeral(annex)}` }, place];
  // A document counts its paragraphs once; a declaration may count them by chapter, or not at all.
  const byChapter = locator !== own.locator || locator.startsWith('~');
  const heading =
    byChapter && nodes.get(own.text)?.kind === 'Instrument' ? outer?.title : undefined;
  const { en, zh } = heading ?? {};
  return [en && zh ? { en: `“${en}”`, zh: `“${zh}”部分` } : null, place];
}
