import type { Finding } from '../finding.js';
import type { DocumentInventory } from '../inventory/document.js';
import { placeOf, type SeedRecord } from '../record/record.js';
import { isInstrument } from './citations.js';
import { excepted, isLinked } from './excepted.js';
import type { Tally } from './tally.js';

/**
 * Every country, and every entity, programme, meeting and publication known to the graph by any alias,
 * that the text of a paragraph names is linked from it. A document is named by naming itself.
 */
export function checkNames(record: SeedRecord, { document, paragraphs }: DocumentInventory): Tally {
  const findings: Finding[] = [];
  const tally = { looked: 0, excepted: 0 };
  for (const { locator, names } of paragraphs) {
    const place = `${document}#${locator}`;
    for (const what of names) {
      if (isInstrument(record, what) || what === document) continue;
      tally.looked += 1;
      if (isLinked(record, place, what)) continue;
      if (excepted(record, place, what)) tally.excepted += 1;
      else {
        const why = 'is named and not linked';
        findings.push({ check: 'names', place, what, why, ...placeOf(record, place) });
      }
    }
  }
  return { ...tally, findings };
}
