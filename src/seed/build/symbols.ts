import { writingsOf } from '../../shared/symbol.js';
import type { SeedGraph, SeedNode } from './graph.js';

/** Every way of writing the symbol of a text, and the texts that it may mean. */
export type SymbolForms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The symbols of all texts of the registers, each in every way it is written. Texts that stay out of
 * the graph claim theirs as well: what is ambiguous in the registers must not turn certain, and back,
 * with what the paragraphs happen to name.
 */
export function symbolForms(whole: SeedGraph): SymbolForms {
  const forms = new Map<string, Set<string>>();
  for (const node of whole.nodes.values()) {
    for (const form of formsOf(node, whole)) {
      const meant = forms.get(form) ?? new Set();
      forms.set(form, meant.add(node.id));
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
  // A symbol that is not known whole identifies nothing; one that is another text's identifier is its.
  const free = (form: string | undefined): form is string =>
    form !== undefined && !/[[…]/.test(form) && (form === node.id || !nodes.has(form));
  const own = ((symbols ?? [symbol]) as (string | undefined)[]).filter(free);
  const joined = own.length > 1 ? [own.join('-'), own.join('–')] : [];
  return [...own, ...joined, ...(aliases as string[]).filter(looksLikeSymbol).filter(free)];
}

const texts: ReadonlySet<string> = new Set(['Document', 'Instrument', 'Publication']);

/** `E/CN.7/2020/CRP.12`, and no words. */
const looksLikeSymbol = (text: string) => /^[A-Z][A-Z-]*(\/[\w.–-]+)+$/.test(text);

/** The names of a body, without those that mean it in some paragraphs only. */
function namesOf(body: SeedNode | undefined): string[] {
  if (!body) return [];
  const { nameEn, nameZh, aliases, aliasEvidenceJson } = body.properties;
  const scoped = JSON.parse(String(aliasEvidenceJson ?? '[]')) as {
    alias: string;
    only?: boolean;
  }[];
  const only = new Set(scoped.filter((alias) => alias.only).map(({ alias }) => alias));
  const free = (aliases as string[]).filter((alias) => !only.has(alias));
  return [nameEn, nameZh, ...free].filter((name): name is string => typeof name === 'string');
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
