import type { Kind } from '../../../graph/kinds.js';
import type { SeedNode } from '../../../seed/build/graph.js';
import { fold } from '../../../shared/fold.js';
import type { Finding } from '../../finding.js';
import type { SeedRecord } from '../../record/record.js';
import { broken } from './broken.js';

/** Kinds that are told by their names. Resolutions are not: a title is that of an item of every year. */
const named: ReadonlySet<Kind> = new Set([
  'Country',
  'Document',
  'Entity',
  'Indicator',
  'Instrument',
  'Meeting',
  'Partnership',
  'Programme',
  'Publication',
  'Region',
  'Substance',
]);

/** Kinds of which one text may name one beside another, so that an alias has to tell them apart. */
const aliased: ReadonlySet<Kind> = new Set([...named].filter((kind) => kind !== 'Indicator'));

/** Two things of one kind have no name in common. */
export function namesTwice(record: SeedRecord): Finding[] {
  const claims = claimsOf(record, named, ({ kind, properties: { nameEn, nameZh } }) =>
    [nameEn, nameZh].filter(isText).map((name) => `${kind} ${fold(name)}`),
  );
  return twice('name used twice', claims);
}

/** What means two things is scoped to the paragraphs in which it means each. */
export function aliasesClaimedTwice(record: SeedRecord): Finding[] {
  const claims = claimsOf(record, aliased, (node) => freeNames(node).map(fold));
  return twice('alias claimed twice', claims);
}

type Scoped = { alias: string; only?: boolean };

/** The names and aliases that mean a thing everywhere; the codes of countries are no names. */
function freeNames({ properties }: SeedNode): string[] {
  const { nameEn, nameZh, iso2, aliases = [], aliasEvidenceJson = '[]' } = properties;
  const scoped = (JSON.parse(String(aliasEvidenceJson)) as Scoped[]).filter(({ only }) => only);
  return [nameEn, nameZh, ...(aliases as readonly string[])]
    .filter(isText)
    .filter((name) => name !== iso2 && !scoped.some(({ alias }) => alias === name));
}

function claimsOf(
  { nodes }: SeedRecord,
  kinds: ReadonlySet<Kind>,
  claim: (node: SeedNode) => string[],
): Map<string, Map<string, SeedNode>> {
  const claims = new Map<string, Map<string, SeedNode>>();
  for (const node of nodes.values()) {
    if (!kinds.has(node.kind)) continue;
    for (const name of claim(node)) {
      claims.set(name, (claims.get(name) ?? new Map<string, SeedNode>()).set(node.id, node));
    }
  }
  return claims;
}

function twice(rule: string, claims: Map<string, Map<string, SeedNode>>): Finding[] {
  return [...claims].flatMap(([name, nodes]) => {
    const [first] = [...nodes.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    if (nodes.size < 2 || !first) return [];
    return [broken(rule, first, `is that of ${[...nodes.keys()].sort().join(', ')}`, name)];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';
