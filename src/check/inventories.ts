import type { Finding } from './finding.js';
import type { DocumentInventory } from './inventory/document.js';
import { takeInventory } from './inventory/document.js';
import { inventoryFile, readInventories, writeInventory } from './inventory/file.js';
import type { Lexicon } from './inventory/lexicon.js';
import type { OfficialText } from '../official/texts.js';

/**
 * The inventories to hold the seed against: the committed ones, which must be what the official texts
 * hold wherever these are at hand.
 *
 * @param write  true: put right what differs, instead of finding it
 */
export function inventoriesOf(
  seed: string,
  texts: readonly OfficialText[],
  lexicon: Lexicon,
  write: boolean,
): { inventories: DocumentInventory[]; findings: Finding[] } {
  const taken = texts.map((text) => takeInventory(text, lexicon));
  if (write) for (const inventory of taken) writeInventory(seed, inventory);
  const committed = new Map(readInventories(seed).map((one) => [one.document, one]));
  const findings = taken.flatMap((inventory) =>
    differences(seed, inventory, committed.get(inventory.document)),
  );
  const inventories = [...committed.values()];
  return { inventories, findings };
}

/** Of an inventory's file, above its first paragraph. */
const LINES_ABOVE = 4;

function differences(
  seed: string,
  taken: DocumentInventory,
  committed?: DocumentInventory,
): Finding[] {
  const known = new Map(committed?.paragraphs.map((one) => [one.locator, JSON.stringify(one)]));
  const file = inventoryFile(seed, taken.document).slice(seed.length + 1);
  return taken.paragraphs.flatMap((paragraph, index) =>
    known.get(paragraph.locator) === JSON.stringify(paragraph)
      ? []
      : [
          {
            check: 'inventory' as const,
            place: `${taken.document}#${paragraph.locator}`,
            what: 'differs',
            why: 'from what the official text holds: npm run seed:check -- --write',
            file,
            line: LINES_ABOVE + index + 1,
          },
        ],
  );
}
