import { writingsOf } from '../../shared/symbol.js';
import type { SeedGraph, SeedNode } from './graph.js';

/** Every way of writing the symbol of a text, and the texts that it may mean. */
export type SymbolForms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The symbols of all texts of the registers, each in every way it is written. Texts that stay out of
 * the graph claim theirs as well: what is ambiguous in the registers must not turn certain, and back,
 * with what the paragraphs happen to name.
 *
 * A resolution that stays out although the graph has the one instrument that it contains lends that
 * instrument its symbol: `A/RES/S-30/1` is what people call the outcome document.
 */
export function symbolForms(whole: SeedGraph, kept: SeedGraph): SymbolForms {
  const lent = lentSymbols(whole, kept);
  const forms = new Map<string, Set<string>>();
  for (const node of whole.nodes.values()) {
    const id = lent.get(node.id) ?? node.id;
    for (const form of formsOf(node, whole)) {
      const meant = forms.get(form) ?? new Set();
      forms.set(form, meant.add(id));
    }
  }
  return forms;
}

function formsOf(node: SeedNode, { nodes }: SeedGraph): string[] {
  const { symbol, symbols, aliases, body } = node.properties;
  if (node.kind === 'Resolution') {
    return [node.id, ...writingsOf(node.id, namesOf(nodes.get(String(body))))];
  }
  if (!texts.has(node.kind)) return [];
  const own = ((symbols ?? [symbol]) as (string | undefined)[]).filter(
    // A symbol that is not known whole identifies nothing; one that is a resolution's is its own.
    (form): form is string => form !== undefined && !/[[…]/.test(form) && !nodes.has(form),
  );
  const others = (aliases as string[]).filter(looksLikeSymbol);
  const carried = texts.has(node.kind) && nodes.has(node.id) && looksLikeSymbol(node.id);
  const joined = own.length > 1 ? [own.join('-'), own.join('–')] : [];
  return [...(carried ? [node.id] : []), ...own, ...joined, ...others];
}

const texts: ReadonlySet<string> = new Set(['Document', 'Instrument', 'Publication']);

/** `E/CN.7/2020/CRP.12`, and no words. */
const looksLikeSymbol = (text: string) => /^[A-Z][A-Z-]*(\/[\w.–-]+)+$/.test(text);

/** The names of a body, without those that mean it in some paragraphs only. */
function namesOf(body: SeedNode | undefined): string[] {
  if (!body) return [];
  const { nameEn, nameZh, aliases, aliasEvidenceJson } = body.properties;
  const scoped = JSON.parse(String(aliasEvidenceJson ?? '[]')) as { alias: string; only?: boolean }[];
  const only = new Set(scoped.filter((alias) => alias.only).map(({ alias }) => alias));
  const free = (aliases as string[]).filter((alias) => !only.has(alias));
  return [nameEn, nameZh, ...free].filter((name): name is string => typeof name === 'string');
}

/** Each resolution that is not in the graph, with the one instrument of the graph that it contains. */
function lentSymbols(whole: SeedGraph, kept: SeedGraph): Map<string, string> {
  const contained = new Map<string, string[]>();
  for (const [instrument, resolution] of containments(whole)) {
    if (kept.nodes.has(resolution) || !kept.nodes.has(instrument)) continue;
    contained.set(resolution, [...(contained.get(resolution) ?? []), instrument]);
  }
  return new Map(
    [...contained].flatMap(([resolution, [only, ...more]]) =>
      only !== undefined && more.length === 0 ? [[resolution, only] as const] : [],
    ),
  );
}

/** Each instrument with the resolution that contains it, as its entry or its own symbol says. */
export function containments({ nodes, links }: SeedGraph): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  const add = (instrument: string, resolution: string) => {
    if (nodes.get(resolution)?.kind !== 'Resolution') return;
    pairs.set(`${instrument} ${resolution}`, [instrument, resolution]);
  };
  for (const { type, from, to } of links.values()) if (type === 'CONTAINED_IN') add(from, to);
  for (const { id, kind, properties } of nodes.values()) {
    if (kind === 'Instrument') add(id, String(properties.symbol ?? '').split(',')[0] ?? '');
  }
  return [...pairs.values()];
}
