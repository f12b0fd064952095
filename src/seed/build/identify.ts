import type { Kind } from '../../graph/kinds.js';
import type { Fact } from '../format/facts.js';
import type { DocumentFile } from '../format/document-file.js';
import { wholeId } from './references.js';

/** What kind of node a fact is about. */
export const factKinds: Record<Fact['kind'], Kind> = {
  activity: 'Activity',
  programme: 'Programme',
  meeting: 'Meeting',
  publication: 'Publication',
  document: 'Document',
  instrument: 'Instrument',
  commitment: 'Commitment',
  resolution: 'Resolution',
  mandate: 'Mandate',
  recommendation: 'Recommendation',
  entity: 'Entity',
  partnership: 'Partnership',
  country: 'Country',
  region: 'Region',
  substance: 'Substance',
  schedulingDecision: 'SchedulingDecision',
  contribution: 'Contribution',
  result: 'Result',
  statistic: 'Statistic',
  outcome: 'Outcome',
  finding: 'Finding',
  shortfall: 'Shortfall',
  printNote: 'PrintNote',
};

/** The text whose own locator a paragraph has: the instrument, where a document holds one. */
export function ownLocator(file: DocumentFile, locator: string): { text: string; locator: string } {
  const { instrument } = file;
  if (instrument && locator.startsWith(instrument.prefix)) {
    return { text: instrument.id, locator: locator.slice(instrument.prefix.length) };
  }
  return { text: file.document, locator };
}

/** The identifier of the node that a fact of a paragraph is about. */
export function factId(fact: Fact, file: DocumentFile, locator: string): string {
  const own = ownLocator(file, locator);
  const part = 'part' in fact && fact.part !== undefined ? `~${fact.part}` : '';
  if (fact.kind === 'commitment') return `${own.text}/${own.locator}${part}`;
  if (fact.kind === 'mandate') return fact.id ?? `mandate:${own.text}/${own.locator}${part}`;
  const registered = !(fact.kind in localKinds);
  if (registered) return wholeId(fact.id, { text: file.document, locator });
  return fact.id.startsWith('^') || fact.id.includes('#')
    ? wholeId(fact.id, { text: file.document, locator })
    : `${file.document}#${locator}/${fact.id}`;
}

/** Kinds whose nodes live in the paragraph that states them. */
const localKinds: Partial<Record<Fact['kind'], true>> = {
  activity: true,
  recommendation: true,
  schedulingDecision: true,
  contribution: true,
  result: true,
  statistic: true,
  outcome: true,
  finding: true,
  shortfall: true,
  printNote: true,
};

/** True if a fact adds to a thing that a register or another paragraph has, rather than making one. */
export function addsToKnown(fact: Fact): boolean {
  if (fact.kind === 'commitment') return false;
  if (fact.kind === 'mandate') return false;
  if (!(fact.kind in localKinds)) return true;
  return fact.id.startsWith('^') || fact.id.includes('#');
}
