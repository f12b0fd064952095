import { littleEvidence } from '../questions/ask.js';

const figure = '... on Result { value qualifier } ... on Statistic { value qualifier }';
const side = `{ activityCount figureCount ${littleEvidence} }`;

/** Asks what two sides report, to the end: `compared` fails where a page leaves something out. */
export const compare = (args: string, more = '') => `compare(first: 60, ${args}) {
  pageInfo { hasNextPage }
  nodes { state absence subject { id } from ${side} to ${side} ${more} } }`;

/** Asks for their figures besides. */
export const withFigures = `figures(first: 2) { nodes {
  comparability from { ${figure} } to { ${figure} } } }`;

/** What is compared, by its identifier. */
export function compared({ pageInfo, nodes }: any): Record<string, any> {
  if (pageInfo.hasNextPage) throw new Error('There is more to compare than was asked for.');
  return Object.fromEntries(nodes.map((node: any) => [node.subject.id, node]));
}

/** Of each of these: how it stands. */
export const states = (answer: any, ids: readonly string[]): Record<string, string> => {
  const found = compared(answer);
  return Object.fromEntries(ids.map((id) => [id, found[id]?.state]));
};

/** Everything that stands in one way. */
export const standing = (answer: any, state: string): string[] =>
  Object.entries(compared(answer))
    .filter(([, one]) => one.state === state)
    .map(([id]) => id)
    .sort();

export const inReportsOn2008And2020 =
  'from: { document: "ed-report-2008" }, to: { document: "ed-report-2020" }';
