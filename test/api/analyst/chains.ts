import { littleEvidence } from '../questions/ask.js';

/** Asks for chains, to the last one: `whole` fails where a page leaves some out. */
export const chains = (args: string, first = 50) => `mandateChains(first: ${first}, ${args}) {
  pageInfo { hasNextPage }
  nodes { complete endsAt missing { hop absence } steps {
    hop link strength ${littleEvidence} node { id ... on Result { value } } } } }`;

/** The chains of an answer. */
export function whole({ pageInfo, nodes }: any): any[] {
  if (pageInfo.hasNextPage) throw new Error('There are more chains than were asked for.');
  return nodes;
}

/** The nodes at a hop, by their identifiers. */
export const at = (hop: string, found: any[]): string[] =>
  each(stepsAt(hop, found).map(({ node }) => node.id));

/** The paragraphs that the links to a hop rest on. */
export const readAt = (hop: string, found: any[]): string[] => readIn(stepsAt(hop, found));

/** The paragraphs that tell what the work of the chains serves. */
export const served = (found: any[]): string[] =>
  readIn(stepsOf(found).filter(({ link }) => link === 'SERVES'));

/** The texts of paragraphs. */
export const documents = (paragraphs: string[]): string[] =>
  each(paragraphs.map((id) => id.split('#')[0]!));

/** The figures at the ends of chains, in order. */
export const figures = (found: any[]): number[] =>
  [...new Set<number>(stepsAt('RESULT', found).flatMap(({ node }) => node.value ?? []))].sort(
    (one, other) => one - other,
  );

/** The hops that were looked for and not found. */
export const lacks = (found: any[]): string[] =>
  each(found.flatMap(({ missing }) => missing.map((one: any) => `${one.hop} ${one.absence}`)));

const each = (found: string[]): string[] => [...new Set(found)].sort();
const stepsOf = (found: any[]): any[] => found.flatMap(({ steps }) => steps);
const stepsAt = (hop: string, found: any[]): any[] =>
  stepsOf(found).filter((step) => step.hop === hop);
const readIn = (steps: any[]): string[] =>
  each(steps.flatMap(({ evidence }) => evidence.nodes.map(({ paragraph }: any) => paragraph.id)));
