import { meant } from '../chain/meant.js';
import { inPlaces, placesOfRegion } from '../chain/places.js';
import { all, nodeCounts } from '../chain/weight.js';
import type { Query } from '../db/query.js';
import type { ComparisonDimension, ComparisonState } from './comparison-words.type.js';
import { dimensions } from './comparison.dimensions.js';
import { type Side, sideFacts, sideRecord } from './comparison.sides.js';

/** What is asked of a comparison, as far as it changes the statement; values are parameters. */
export interface ComparisonScope {
  readonly by: ComparisonDimension;
  readonly from: Side;
  readonly to: Side;
  readonly states: readonly ComparisonState[];
  readonly inTheme: boolean;
  readonly ofEntity: boolean;
  readonly inRegion: boolean;
  readonly checked: boolean;
  readonly goesOn: boolean;
}

/**
 * A page of what two sides report, in one statement.
 *
 * params   of each side, $fromDocument, $fromSince, $fromUntil, $fromYearAfter (the end of the year
 *          after); $theme, $entity, $region; $limit (int), $afterSort if it goes on after a cursor
 * returns  key (the node that is compared), of each side the number of activities and figures, the
 *          paragraphs that report them, whether the record covers it and its time; figures
 *          (LIST<MAP> of indicator, figure, isFrom and things, the ids of what it is a figure of)
 */
export function comparisonStatement(scope: ComparisonScope): Query {
  const text = `${found(scope)}${scope.goesOn ? ' AND key.sort > $afterSort' : ''}
WITH *
ORDER BY key.sort
LIMIT $limit
${evidence(scope.from)}
${evidence(scope.to)}
CALL (key, fromFacts, toFacts) {
  UNWIND [{isFrom: true, facts: fromFacts}, {isFrom: false, facts: toFacts}] AS side
  UNWIND side.facts AS figure
  MATCH (figure)-[:MEASURES]->(indicator:Indicator)
  ${scope.by === 'INDICATOR' ? 'WHERE indicator = key' : ''}
  CALL (figure) {
    OPTIONAL MATCH (figure)-[:INVOLVES|CONCERNS_SUBSTANCE|CONCERNS_GROUP]->(thing:Country|Region|Substance|PopulationGroup)
    RETURN collect(DISTINCT thing.id) AS things
  }
  WITH indicator, figure, things, side.isFrom AS isFrom
  ORDER BY indicator.sort, figure.sort
  LIMIT 200
  RETURN
    collect({
      indicator: properties(indicator),
      figure: properties(figure),
      things: things,
      isFrom: isFrom
    }) AS figures
}
RETURN
  properties(key) AS key,
  ${told('from')},
  ${told('to')},
  figures
ORDER BY key.sort`;
  return { name: 'compare/page', text };
}

/** How many things are compared, for `totalCount`. */
export function comparisonCountStatement(scope: ComparisonScope): Query {
  const text = `${found({ ...scope, goesOn: false })}\nRETURN count(key) AS total`;
  return { name: 'compare/count', text };
}

const states: Readonly<Record<ComparisonState, string>> = {
  CONTINUED: '(size(fromFacts) > 0 AND size(toFacts) > 0)',
  NEWLY_REPORTED: 'size(fromFacts) = 0',
  NOT_REPORTED_ANY_MORE: 'size(toFacts) = 0',
};

/** Clauses that bind each `key` with what either side reports of it. */
function found({ by, from, to, ...scope }: ComparisonScope): string {
  const facts = [
    ...sideFacts(from, by).map((clauses) => `${clauses}\n  RETURN fact, true AS isFrom`),
    ...sideFacts(to, by).map((clauses) => `${clauses}\n  RETURN fact, false AS isFrom`),
  ];
  const conditions = all([
    nodeCounts('fact', { strong: false, checked: scope.checked, known: 'ever' }),
    ...(scope.inTheme ? ['EXISTS { (fact)-[:HAS_THEME]->(theme) }'] : []),
    ...(scope.ofEntity
      ? ['EXISTS { (fact)-[:ATTRIBUTED_TO]->{0,1}()-[:INVOLVES]->(entity) }']
      : []),
    ...(scope.inRegion ? [inPlaces('[fact]')] : []),
  ]);
  const sides = ['from', 'to'].flatMap((name) =>
    ['Text', 'Covered', 'First', 'Last'].map((what) => name + what),
  );
  return `${sideRecord(from)}
${sideRecord(to)}
${scope.inTheme ? meant('theme') : ''}
${scope.ofEntity ? meant('entity') : ''}
${scope.inRegion ? placesOfRegion() : ''}
CALL (fromText, toText) {
  ${facts.join('\n  UNION ALL\n  ')}
}
WITH *
WHERE ${conditions}
${dimensions[by]}
WITH
  key,
  ${sides.join(', ')},
  collect(DISTINCT CASE WHEN isFrom THEN fact END) AS fromFacts,
  collect(DISTINCT CASE WHEN NOT isFrom THEN fact END) AS toFacts
WHERE (${scope.states.map((state) => states[state]).join(' OR ')})`;
}

/** The paragraphs that report what a side reports: those of its text, where it is one. */
function evidence({ name, inDocument }: Side): string {
  return `CALL (${name}Facts, ${name}Text) {
  UNWIND ${name}Facts AS fact
  MATCH (fact)<-[said:STATES]-(paragraph:Paragraph)
  ${inDocument ? `WHERE paragraph.text = ${name}Text.id` : ''}
  WITH DISTINCT paragraph, said.sentence AS sentence
  ORDER BY paragraph.sort, sentence
  LIMIT 100
  RETURN collect(paragraph.id + coalesce('@' + sentence, '')) AS ${name}Evidence
}`;
}

function told(name: Side['name']): string {
  return `{
    activities: size([fact IN ${name}Facts WHERE fact:Activity]),
    figures: size([fact IN ${name}Facts WHERE fact:Result OR fact:Statistic OR fact:Contribution]),
    evidence: ${name}Evidence,
    covered: ${name}Covered,
    first: ${name}First,
    last: ${name}Last
  } AS ${name}`;
}
