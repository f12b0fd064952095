import type { SeedGraph } from './graph.js';
import { containments, type SymbolForms } from './symbols.js';

/**
 * The other identifiers of the graph: those that the files give, and every way of writing a symbol
 * that means one thing only, for texts and for their paragraphs. `A/69/87#statement/33.B.27` is a
 * paragraph of the document that carries this symbol beside another; `A/RES/S-30/1#1.a` one of the
 * instrument that this resolution contains. An identifier of a node is never a key of another one.
 */
export function keysOf(
  whole: SeedGraph,
  kept: SeedGraph,
  forms: SymbolForms,
): ReadonlyMap<string, string> {
  const claims = new Map<string, Set<string>>();
  const claim = (key: string, id: string) =>
    claims.set(key, (claims.get(key) ?? new Set()).add(id));

  for (const [form, meant] of forms) for (const id of meant) claim(form, id);
  const callings = callingsOf(whole, forms);
  for (const [text, locator, paragraph] of places(whole)) {
    for (const form of callings.get(text) ?? []) claim(`${form}#${locator}`, paragraph);
  }

  const keys = new Map(kept.keys);
  for (const [key, [id, ...others]] of claims) {
    const taken = whole.keys.has(key) || kept.nodes.has(key);
    if (id !== undefined && others.length === 0 && !taken && kept.nodes.has(id)) keys.set(key, id);
  }
  return keys;
}

/** What each text is called before a locator: its symbols, and those of the resolution it is in. */
function callingsOf(whole: SeedGraph, forms: SymbolForms): Map<string, Set<string>> {
  const callings = new Map<string, Set<string>>();
  const call = (text: string, form: string) =>
    callings.set(text, (callings.get(text) ?? new Set()).add(form));
  for (const [form, meant] of forms) {
    // Nobody writes a locator behind words.
    if (/[\s\p{Script=Han}]/u.test(form)) continue;
    for (const text of meant) call(text, form);
  }
  for (const [instrument, resolution] of containments(whole)) {
    for (const form of [resolution, ...(callings.get(resolution) ?? [])]) call(instrument, form);
  }
  return callings;
}

/** Each paragraph at its locator in the text that it stands in, and in the instrument it belongs to. */
function* places({
  nodes,
  keys,
}: SeedGraph): Generator<[text: string, locator: string, id: string]> {
  for (const { id, kind, properties } of nodes.values()) {
    if (kind === 'Paragraph') yield [String(properties.text), String(properties.locator), id];
  }
  for (const [key, id] of keys) {
    const hash = key.indexOf('#');
    if (hash > 0 && nodes.get(id)?.kind === 'Paragraph') {
      yield [key.slice(0, hash), key.slice(hash + 1), id];
    }
  }
}
