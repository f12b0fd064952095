import type { Finding } from '../finding.js';
import type { DocumentInventory } from '../inventory/document.js';
import { linkedTo, placeOf, type SeedRecord } from '../record/record.js';
import { excepted } from './excepted.js';
import type { Tally } from './tally.js';

/**
 * Every symbol, resolution and decision number, title and treaty name that the text of a paragraph
 * holds is linked from it.
 */
export function checkCitations(
  record: SeedRecord,
  { document, paragraphs }: DocumentInventory,
): Tally {
  const findings: Finding[] = [];
  const tally = { looked: 0, excepted: 0 };
  for (const { locator, symbols, titles, names } of paragraphs) {
    const place = `${document}#${locator}`;
    const linked = linkedTo(record, place);
    const look = (what: string, right: boolean, why: string) => {
      tally.looked += 1;
      if (right) return;
      if (excepted(record, place, what)) tally.excepted += 1;
      else findings.push({ check: 'citations', place, what, why, ...placeOf(record, place) });
    };
    for (const symbol of symbols) {
      look(symbol, meansOneOf(record, symbol, document, linked), 'is cited and not linked');
    }
    for (const title of titles) look(title, false, 'is a title that no register knows');
    for (const ref of names.filter((name) => isInstrument(record, name))) {
      look(
        ref,
        ref.split('|').some((id) => linked.has(id)),
        'is named and not linked',
      );
    }
  }
  return { ...tally, findings };
}

/** True for a name that the citations check answers for. */
export function isInstrument({ nodes }: SeedRecord, ref: string): boolean {
  return ref.split('|').some((id) => nodes.get(id)?.kind === 'Instrument');
}

/** True if one of the linked nodes carries the symbol, or is a lettered part of the act with it. */
function meansOneOf(
  { graph, nodes }: SeedRecord,
  symbol: string,
  document: string,
  linked: ReadonlySet<string>,
): boolean {
  const meant = graph.keys.get(symbol) ?? symbol;
  if (meant === document || linked.has(meant) || linked.has(symbol)) return true;
  return [...linked].some((id) => {
    const symbols = nodes.get(id)?.properties.symbols;
    return id.startsWith(`${symbol} `) || (Array.isArray(symbols) && symbols.includes(symbol));
  });
}
