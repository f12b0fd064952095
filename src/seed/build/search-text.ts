import { fold } from '../../shared/fold.js';
import type { SeedGraph } from './graph.js';
import type { SymbolForms } from './symbols.js';

/**
 * Gives each node what it is found by when a search names it whole: its symbols in every writing, its
 * identifiers, its names and its aliases, all folded, since the index takes them as they are.
 */
export function addSearchText({ nodes, keys }: SeedGraph, forms: SymbolForms): void {
  const symbols = new Map<string, Set<string>>();
  for (const [form, meant] of forms) for (const id of meant) add(symbols, id, form);
  const identifiers = new Map<string, Set<string>>();
  for (const id of nodes.keys()) add(identifiers, id, id);
  for (const [key, id] of keys) add(identifiers, id, key);

  for (const { id, properties } of nodes.values()) {
    const { nameEn, nameZh, aliases } = properties;
    const own = symbols.get(id) ?? new Set();
    const rest = [...(identifiers.get(id) ?? [])].filter((key) => !own.has(fold(key)));
    const text = {
      symbolForms: own,
      searchIds: new Set(rest.map(fold)),
      searchNames: folded([nameEn, nameZh]),
      searchAliases: folded((aliases ?? []) as readonly string[]),
    };
    for (const [property, values] of Object.entries(text)) {
      values.delete('');
      if (values.size > 0) properties[property] = [...values].sort();
    }
  }
}

function add(sets: Map<string, Set<string>>, id: string, text: string): void {
  sets.set(id, (sets.get(id) ?? new Set()).add(fold(text)));
}

function folded(texts: readonly unknown[]): Set<string> {
  return new Set(texts.filter((text) => typeof text === 'string').map(fold));
}
