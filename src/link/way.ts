import { z } from 'zod';
import { nodeColumn, type GraphNode } from '../graph/instance.js';
import { linkTypes, type LinkType } from '../graph/link-types.js';
import { strengthRanks } from '../list/linked.js';
import type { Strength } from '../shared/vocabularies.js';
import type { Step } from './step.interface.js';

const link = z.object({
  type: z.enum(Object.keys(linkTypes) as [LinkType, ...LinkType[]]),
  /** The identifier of the node that it starts at. */
  start: z.string(),
  properties: z.looseObject({
    strength: z.enum(['STATED', 'PLACED', 'INFERRED']).optional(),
    evidence: z.array(z.string()).optional(),
  }),
});
export type WayLink = z.infer<typeof link>;

/** Nodes, and the links between them, so one fewer. */
export interface Way {
  readonly nodes: GraphNode[];
  readonly links: WayLink[];
}

/** The columns of a way. */
export const wayColumns = { nodes: z.array(nodeColumn), links: z.array(link) };

/** Cypher that gives these columns of the variables `nodes` and `links`. */
export const wayOf = `[node IN nodes | properties(node)] AS nodes,
  [link IN links | {properties: properties(link), type: type(link), start: startNode(link).id}] AS links`;

/** What a way tells of each step, in its order or from its end. */
export function stepsOf({ nodes, links }: Way, order: 'onwards' | 'back'): Step[] {
  const places = nodes.map((_, place) => place);
  if (order === 'back') places.reverse();
  return places.map((place, index) => {
    const before = places[index - 1];
    const reached = before === undefined ? undefined : links[Math.min(place, before)];
    const started = before === undefined ? undefined : nodes[before]?.id;
    return {
      ...(reached?.properties ?? {}),
      node: nodes[place]!,
      link: reached?.type ?? null,
      direction: reached === undefined ? null : reached.start === started ? 'OUT' : 'IN',
      strength: reached?.properties.strength ?? null,
      evidenceIds: reached?.properties.evidence ?? [],
    };
  });
}

/** The strength of the weakest link of a way; null if it has none that could be weak. */
export function weakestOf({ links }: Way): Strength | null {
  const strengths = links.flatMap(({ properties: { strength } }) => strength ?? []);
  const [first] = strengths.sort((one, other) => strengthRanks[one] - strengthRanks[other]);
  return first ?? null;
}
