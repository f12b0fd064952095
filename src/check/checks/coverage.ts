import type { Finding } from '../finding.js';
import type { DocumentInventory } from '../inventory/document.js';
import { placeOf, type SeedRecord } from '../record/record.js';

/** How the paragraphs of a document stand. */
export interface Coverage {
  readonly paragraphs: number;
  readonly withFacts: number;
  /** Without a fact, with the reason for it. */
  readonly withReason: number;
  readonly findings: readonly Finding[];
}

/** Every paragraph of a document has a fact, or the reason why it has none. */
export function checkCoverage(
  record: SeedRecord,
  { document, paragraphs }: DocumentInventory,
): Coverage {
  let withFacts = 0;
  let withReason = 0;
  const findings: Finding[] = [];
  for (const { locator } of paragraphs) {
    const place = `${document}#${locator}`;
    const paragraph = record.paragraphs.get(place)?.paragraph;
    if ((paragraph?.facts ?? []).length > 0) withFacts += 1;
    else if (paragraph?.emptyReason) withReason += 1;
    else {
      const [what, why] = paragraph
        ? ['neither', 'a fact nor a reason for none']
        : ['missing', 'from the seed'];
      findings.push({ check: 'coverage', place, what, why, ...placeOf(record, place) });
    }
  }
  return { paragraphs: paragraphs.length, withFacts, withReason, findings };
}
