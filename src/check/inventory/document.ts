import type { OfficialText } from '../../official/texts.js';
import type { ActContext } from './acts.js';
import type { Lexicon } from './lexicon.js';
import { inventoryOf, type ParagraphInventory } from './paragraph.js';

/** What the text of a document holds, paragraph by paragraph. */
export interface DocumentInventory {
  readonly document: string;
  readonly paragraphs: readonly ParagraphInventory[];
}

/** Takes the inventory of an official text, in its order. */
export function takeInventory(text: OfficialText, lexicon: Lexicon): DocumentInventory {
  const context: ActContext = { last: 'CND', commission: 'CND' };
  const paragraphs = text.segments.map((segment) =>
    inventoryOf(segment, text.document, lexicon, context),
  );
  return { document: text.document, paragraphs };
}
