import type { Kind } from '../graph/kinds.js';
import type { GapKind } from './gap-kind.type.js';

/** What else gaps can be asked for; each is a variable of the statement, bound to what the argument means. */
export const gapFilters = ['theme', 'entity'] as const;
export type GapFilter = (typeof gapFilters)[number];

/** A kind of node that gaps are looked for in: a row of a closed table. Cypher is over `node`. */
export interface Subject {
  readonly kind: Kind;
  readonly gaps: readonly GapKind[];
  /** Which nodes of the kind are subjects at all. */
  readonly where?: string;
  /** From the node by `link` to `worker`, which is or does the work. */
  readonly work?: string;
  /**
   * Clauses from `text`, which is the instrument or one of its commitments, to the node.
   *
   * @param counts Cypher that tells whether a link counts
   */
  readonly within: (counts: (link: string) => string) => string;
  /** From the node to each other thing that gaps can be asked for. */
  readonly filters: Readonly<Record<GapFilter, string>>;
}

/** From a commitment to itself and, where it is an act of a paragraph, to the paragraph. */
export const told =
  '(node) ((act:Commitment WHERE act.part IS NOT NULL)-[:PART_OF]->()){0,1} (told)';

export const subjects: readonly Subject[] = [
  {
    kind: 'Commitment',
    gaps: ['STALE', 'UNMANDATED', 'UNMEASURED', 'UNREPORTED', 'WEAKLY_EVIDENCED'],
    // What has acts or items is counted by those.
    where:
      "node.commitmentKind IN ['ACTION', 'TARGET', 'FOLLOW_UP'] AND NOT EXISTS { (node)<-[:PART_OF]-() }",
    work: `${told}<-[:DERIVES_FROM]-{0,1}()<-[link:SERVES]-(worker)`,
    within: () => 'WITH text AS node',
    filters: {
      theme: '(node)-[:HAS_THEME]->(theme)',
      entity: '(node)-[:ADDRESSED_TO]->(entity)',
    },
  },
  {
    kind: 'Mandate',
    gaps: ['STALE', 'UNMEASURED', 'UNPROGRAMMED', 'UNREPORTED', 'WEAKLY_EVIDENCED'],
    // A mandate of a whole paragraph whose acts are mandates too is counted by those.
    where: `node.addresseeKind = 'IMPLEMENTING_ENTITY' AND NOT EXISTS {
      (node)-[:DERIVES_FROM]->()<-[:PART_OF]-(act WHERE act.part IS NOT NULL)<-[:DERIVES_FROM]-(:Mandate)
    }`,
    // A report that was asked for is the work: what answers the mandate counts as well.
    work: '(node)-[link:SERVES|ANSWERS|ANSWERED_BY]-(worker)',
    within: () => 'MATCH (text)<-[:DERIVES_FROM]-(node)',
    filters: {
      theme: '(node)-[:HAS_THEME]->(theme)',
      entity: '(node)-[:ADDRESSED_TO]->(entity)',
    },
  },
  {
    kind: 'Programme',
    gaps: ['STALE', 'UNMEASURED', 'UNREPORTED'],
    work: '(node)<-[:PART_OF]-{0,2}()<-[link:UNDER|USES|PRODUCED|PREPARED|LAUNCHED]-(worker:Activity)',
    within: (counts) =>
      `MATCH (text)<-[:DERIVES_FROM]-{0,1}()<-[serves:SERVES]-(node) WHERE ${counts('serves')}`,
    filters: {
      // A programme's own themes are few: those of its activities are its own too.
      theme: '(node)<-[:UNDER]-{0,1}()-[:HAS_THEME]->(theme)',
      entity: '(node)-[:INVOLVES]->(entity)',
    },
  },
  {
    kind: 'Shortfall',
    gaps: ['SHORTFALL'],
    // About it, or stated where it stands.
    within: () => `CALL (text) {
    MATCH (text)<-[:DERIVES_FROM]-{0,1}()<-[:ABOUT]-(node)
    RETURN node
    UNION
    MATCH (text)-[:HAS_PARAGRAPH]->()-[:STATES]->(node)
    RETURN node
    UNION
    MATCH (text)<-[:STATES]-()-[:STATES]->(node)
    RETURN node
  }`,
    filters: {
      theme: '(node)-[:HAS_THEME]->(theme)',
      entity: '(node)-[:INVOLVES|ABOUT|SPOKEN_BY]->(entity)',
    },
  },
];
