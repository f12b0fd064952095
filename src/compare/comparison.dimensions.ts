import type { ComparisonDimension } from './comparison-words.type.js';

/** A closed table: from `fact`, which a side reports, to `key`, what the sides are compared by. */
export const dimensions: Readonly<Record<ComparisonDimension, string>> = {
  COUNTRY: `MATCH (fact)-[part:INVOLVES]->(key:Country)
WHERE part.role <> 'DONOR'`,
  ENTITY: `MATCH (fact)-[:ATTRIBUTED_TO]->{0,1}()-[part:INVOLVES]->(key:Entity)
WHERE part.role IN ['LEAD', 'PARTNER']`,
  INDICATOR: 'MATCH (fact)-[:MEASURES]->(key:Indicator)',
  PROGRAMME:
    'MATCH (fact)-[:ATTRIBUTED_TO]->{0,1}()-[:UNDER|USES|PRODUCED|PREPARED|LAUNCHED]->{0,1}()-[:PART_OF]->{0,2}(key:Programme)',
  THEME: 'MATCH (fact)-[:HAS_THEME]->(key:Theme)',
};

/** The kinds of figures, and of what has a date of its own. */
export const figureKinds = ['Result', 'Statistic', 'Contribution'] as const;

/** A fact that a side may report; a programme is one itself where programmes are compared. */
export function isReported(by: ComparisonDimension): string {
  const kinds = [
    ...(by === 'INDICATOR'
      ? []
      : ["(fact:Activity AND coalesce(fact.status, 'DONE') IN ['DONE', 'ONGOING'])"]),
    ...figureKinds.map((kind) => `fact:${kind}`),
    ...(by === 'PROGRAMME' ? ['fact:Programme'] : []),
  ];
  return `(${kinds.join(' OR ')})`;
}
