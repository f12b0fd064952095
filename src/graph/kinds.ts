/** Every kind of node, named as in the graph (its label) and in the API (its type). */
export const kinds = [
  'Document',
  'Section',
  'Paragraph',
  'PrintNote',
  'Instrument',
  'Commitment',
  'Resolution',
  'Mandate',
  'Recommendation',
  'Entity',
  'Partnership',
  'Country',
  'Region',
  'Programme',
  'Activity',
  'Meeting',
  'Publication',
  'Substance',
  'SchedulingDecision',
  'Contribution',
  'Indicator',
  'Result',
  'Statistic',
  'Outcome',
  'Finding',
  'Shortfall',
  'Theme',
  'Topic',
  'PopulationGroup',
  'SdgTarget',
] as const;

export type Kind = (typeof kinds)[number];

/** Whether a word is the name of a kind of node. */
export function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}
