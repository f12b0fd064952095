import type { Kind } from '../../graph/kinds.js';
import type { SeedNode } from '../../seed/build/graph.js';
import { plain, unmarked } from './plain.js';
import { shortNames } from './short-names.js';

/** What a name means: everywhere, or in some paragraphs only. */
export interface Meaning {
  /** Everything that is meant: ids, or `one|other` where nothing tells which of two. */
  readonly refs: readonly string[];
  /** Ids of paragraphs, or of whole documents; undefined: everywhere. */
  readonly only?: readonly string[];
}

/** Every name that the registers know, as the scanners read text, with what it may mean. */
export type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

/** Kinds whose names are looked for in a text; the longest name wins, whatever its kind. */
const named: ReadonlySet<Kind> = new Set([
  'Country',
  'Entity',
  'Programme',
  'Instrument',
  'Meeting',
  'Publication',
  'Document',
  'Partnership',
  'Region',
]);

/** Kinds whose names are known so that no other is read into them, and that nobody has to link. */
const passed: ReadonlySet<Kind> = new Set(['Region']);

interface Claim {
  readonly id: string;
  /** False for a thing that need not be linked. */
  readonly asked: boolean;
  /** True for the name itself, which counts more than another thing's alias. */
  readonly main: boolean;
  readonly only?: readonly string[];
}

type Scoped = { alias: string; only?: boolean; evidence?: string[] };

/** The names of these nodes and the short names. What is scoped to paragraphs means nothing elsewhere. */
export function lexiconOf(nodes: Iterable<SeedNode>): Lexicon {
  const claims = new Map<string, Claim[]>();
  for (const node of nodes) {
    if (!named.has(node.kind)) continue;
    for (const [name, claim] of claimsOf(node)) {
      const others = claims.get(name) ?? [];
      if (!others.some(({ id }) => id === claim.id)) claims.set(name, [...others, claim]);
    }
  }
  const lexicon = new Map([...claims].map(([name, all]) => [name, meanings(all)]));
  for (const { says, means, in: only } of shortNames) {
    for (const name of says) {
      const meaning = { refs: means, ...(only ? { only } : {}) };
      const others = only ? (lexicon.get(name) ?? []) : [];
      lexicon.set(name, [meaning, ...others]);
    }
  }
  return lexicon;
}

function* claimsOf({ id, kind, properties }: SeedNode): Generator<[string, Claim]> {
  const { nameEn, nameZh, aliases = [], aliasEvidenceJson = '[]' } = properties;
  const scoped = (JSON.parse(String(aliasEvidenceJson)) as Scoped[]).filter(({ only }) => only);
  const names = [nameEn, nameZh, ...(aliases as readonly string[])];
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string') continue;
    const key = unmarked(plain(name));
    if (!isName(key)) continue;
    const scope = scoped.find(({ alias }) => alias === name)?.evidence;
    yield [
      key,
      { id, asked: !passed.has(kind), main: index < 2, ...(scope ? { only: scope } : {}) },
    ];
  }
}

/** One meaning of what is claimed everywhere, and one for each claim of its own. */
function meanings(claims: readonly Claim[]): Meaning[] {
  const free = claims.filter(({ only }) => only === undefined);
  const main = free.filter((claim) => claim.main);
  const meant = main.length === 1 ? main : free;
  const everywhere = meant.map(({ id }) => id);
  const asked = meant.every((claim) => claim.asked);
  return [
    ...claims.flatMap(({ id, only }) => (only ? [{ refs: [id], only }] : [])),
    ...(everywhere.length > 0 ? [{ refs: asked ? [everywhere.sort().join('|')] : [] }] : []),
  ];
}

/** Letters alone: `AU` is two things, and too short to tell from a code. */
function isName(key: string): boolean {
  return /\p{Script=Han}/u.test(key) ? key.length >= 2 : /^[A-Za-z].{2,}$/.test(key);
}
