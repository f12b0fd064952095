import { readActSymbol } from '../../../shared/symbol.js';

/** Organs whose resolutions are documents with the symbol that the graph has, or nearly. */
const published = /^(A|S|E)(\/[A-Z]+)?$/;

/**
 * Where the United Nations keeps the document of a symbol, in the reader's language; null for a symbol
 * that is not known whole, and for one that is the graph's own way of naming an act: decisions, and
 * what commissions and conferences adopt, are printed in reports that have other symbols.
 */
export function officialUrl(symbol: string): string | null {
  const act = readActSymbol(symbol);
  if (!act)
    return /^[A-Z][A-Z-]*(\/[\w.-]+)+$/.test(symbol) ? `https://undocs.org/${symbol}` : null;
  if (act.kind !== 'RES' || !published.test(act.prefix)) return null;
  // The parts of a resolution are one document, and its symbol has no spaces.
  const number = act.number.replace(/ [A-Z](?= |$)/, '').replaceAll(' ', '');
  return `https://undocs.org/${act.prefix}/RES/${number}`;
}
