import type { GraphNode } from '../graph/instance.js';
import type { Kind } from '../graph/kinds.js';
import type { WayLink } from '../link/way.js';
import type { ChainRow } from './chain.repository.js';
import type { Absence, Hop } from './hop.type.js';

const hops: Partial<Record<Kind, Hop>> = {
  Instrument: 'INSTRUMENT',
  Resolution: 'INSTRUMENT',
  Commitment: 'COMMITMENT',
  Mandate: 'MANDATE',
  Programme: 'PROGRAMME',
  Result: 'RESULT',
  Outcome: 'RESULT',
};

/** The place of a node in a chain, told top first: a text that answers a mandate is what was done. */
export function hopOf(node: GraphNode, link: WayLink | undefined): Hop {
  return link?.type === 'ANSWERED_BY' ? 'ACTIVITY' : (hops[node.kind] ?? 'ACTIVITY');
}

/** What asks for something to be done: the others only note, recall or praise. */
const asks = new Set(['ACTION', 'TARGET', 'FOLLOW_UP']);

/** Why a hop is missing, as far as the record can tell. */
export function chainAbsence(hop: ChainRow['missing'][number], chain: ChainRow): Absence {
  const { nodes, links, missing, adopted, until, holdsCommitments } = chain;
  const [top, last] = [nodes[0], nodes.at(-1)];
  if (hop === 'COMMITMENT') {
    if (top?.kind === 'Instrument' && !holdsCommitments) return 'OUTSIDE_SOURCES';
    // The sources that tell of the work were read whole, and name nothing that it was done for.
    return top?.verification === 'SECONDARY_SOURCE' ? 'OUTSIDE_SOURCES' : 'NOTHING_THERE';
  }
  if (hop === 'RESULT' && !missing.includes('ACTIVITY')) {
    // What was asked for was the text or the meeting itself.
    const answers = links.at(-1)?.type.startsWith('ANSWER') === true && last?.kind !== 'Activity';
    return answers ? 'NOT_APPLICABLE' : 'NOT_REPORTED';
  }
  if (last?.kind === 'Commitment' && !asks.has(String(last.commitmentKind))) {
    return 'NOT_APPLICABLE';
  }
  // What is younger than every text of the record none of them can report on.
  return adopted !== null && until !== null && adopted > `${until}~`
    ? 'OUTSIDE_SOURCES'
    : 'NOT_REPORTED';
}
