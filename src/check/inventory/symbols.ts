/** A symbol begins with the organ or the body that issued the document. */
const symbol = /\b(?:A|E|S|ST|CND|CCPCJ|CTOC|CAC|UNODC)\/[A-Z0-9[(][\w.()[\]…/–-]*/g;
/** `E.08.XI.1`, and `A/75/[…]`, which the print left open. */
const salesNumber = /\b[A-Z]\.\d\d\.[IVX]+\.\d+\b/g;
const corrigendum = /([A-Z][\w./]+)和((?:Corr|Add|Rev)\.\d+)/g;

/** The symbols of documents in a plain text, in its order, each once; acts are not among them. */
export function findSymbols(text: string): string[] {
  const found: string[] = [];
  for (const [, whole = '', part = ''] of text.matchAll(corrigendum))
    found.push(`${whole}/${part}`);
  for (const [match] of text.matchAll(symbol)) found.push(...parted(match));
  for (const [match] of text.matchAll(salesNumber)) found.push(match);
  return [...new Set(found)].filter((form) => !/\/(RES|DEC)\//.test(form));
}

/** A text with its symbols blanked, its length kept, so that their figures are counted once. */
export function withoutSymbols(text: string): string {
  const blank = (match: string) => '□'.repeat(match.length);
  return text.replace(corrigendum, blank).replace(symbol, blank).replace(salesNumber, blank);
}

/** Two symbols of one document are joined by a dash; a bracket behind one is no part of it. */
function parted(match: string): string[] {
  return match
    .split(/[–-](?=[A-Z]+\/)/)
    .map((part) =>
      part.replace(/[.,(–-]+$/, '').replace(/\)$/, (end) => (/\(/.test(part) ? end : '')),
    );
}
