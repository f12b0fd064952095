import { meant } from '../chain/meant.js';
import { all } from '../chain/weight.js';
import { overlaps } from '../list/spans.js';
import type { ComparisonDimension } from './comparison-words.type.js';
import { figureKinds, isReported } from './comparison.dimensions.js';

/** One side, as far as it changes the statement; values are parameters that begin with its name. */
export interface Side {
  readonly name: 'from' | 'to';
  readonly inDocument: boolean;
  readonly inPeriod: boolean;
}

/**
 * Clauses that bind what the side is: the text, whether the record holds what it would report
 * (`Covered`), and the time that it is about (`First`, `Last`). Reports are of their own year and the
 * year before.
 */
export function sideRecord({ name, inDocument, inPeriod }: Side): string {
  const text = `${name}Text`;
  const read = `EXISTS { (${text})-[:HAS_PARAGRAPH]->() }`;
  const told = `EXISTS {
    MATCH (document:Document)
    WHERE ${isOfPeriod('document', name)}
  }`;
  const covered = inDocument ? read : told;
  const [first, last] = inPeriod
    ? [`$${name}Since`, `$${name}Until`]
    : [`toString(toInteger(left(${text}.dateFrom, 4)) - 1)`, `${text}.dateTo + '~'`];
  return `${inDocument ? meant(text, `${name}Document`) : `WITH *, null AS ${text}`}
WITH *, ${covered} AS ${name}Covered, ${first} AS ${name}First, ${last} AS ${name}Last`;
}

/** Clauses that give each \`fact\` that the side reports, some more than once. */
export function sideFacts(side: Side, by: ComparisonDimension): string[] {
  const { name, inDocument, inPeriod } = side;
  const reported = isReported(by);
  const told = `-[:HAS_PARAGRAPH]->(:Paragraph)-[:STATES]->(fact)`;
  // "Since 2003" is told of the time until the text came out, and of no year after it.
  const overlap = (date: string) =>
    overlaps('fact', [date], `$${name}Since`, `$${name}Until`, 'reportedTo');
  const undated = `((fact.date IS NULL AND fact.period IS NULL) OR fact:Programme)`;
  if (inDocument) {
    const inTime = `(${overlap('date')} OR ${overlap('period')} OR (${undated} AND ${isOfPeriod(`${name}Text`, name)}))`;
    const where = all([reported, ...(inPeriod ? [inTime] : [])]);
    return [`MATCH (${name}Text)${told}\n  WHERE ${where}`];
  }
  const dated = [
    ...(by === 'INDICATOR' ? [] : [['Activity', 'date'] as const]),
    ...figureKinds.map((kind) => [kind, 'period'] as const),
  ];
  return [
    ...dated.map(
      ([kind, date]) =>
        `MATCH (fact:${kind})\n  WHERE fact.${date} > '' AND ${overlap(date)} AND ${reported}`,
    ),
    `MATCH (document:Document)
  WHERE ${isOfPeriod('document', name)}
  MATCH (document)${told}
  WHERE ${undated} AND ${reported}`,
  ];
}

/** Cypher that tells whether a text of the record is of the time of a side, or of the year after. */
const isOfPeriod = (text: string, name: string) =>
  `${text}.date >= $${name}Since AND ${text}.date <= $${name}YearAfter AND ${text}.inRecord`;
