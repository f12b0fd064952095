import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Viewer } from '../auth/viewer.type.js';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import type { GraphNode } from '../graph/instance.js';
import { type AssessmentRow, putAssessment } from './assessment.repository.js';
import type { RecordAssessmentInput } from './record.type.js';
import { assessableKind, type AssessmentStatus } from './vocabularies.type.js';

export const LONGEST_RATIONALE = 10_000;
export const MOST_EVIDENCE = 50;

/** What can be said without a paragraph: that there is nothing to say. */
const needsNoEvidence: readonly AssessmentStatus[] = ['NOT_APPLICABLE', 'NO_INDICATION'];

/**
 * Records what an evaluator found, as the next version of the subject's assessment.
 *
 * @throws ApiError BAD_USER_INPUT naming the field, CONFLICT with `currentVersion` if somebody else has
 *   recorded one since
 */
export async function recordAssessment(
  { db, nodes, assessments, requestId }: Context,
  viewer: Viewer,
  input: RecordAssessmentInput,
): Promise<AssessmentRow> {
  const { status, expectedVersion } = input;
  const rationale = rationaleOf(input);
  const date = dateOf(input);
  const asked = evidenceOf(input);
  // Asked for together, so that they are found in one round trip.
  const [subject, ...paragraphs] = await Promise.all(
    [input.subject, ...asked].map((id) => nodes.load(id)),
  );
  const { kind, id: subjectId, ...names } = subjectOf(input, subject);
  const outcome = await putAssessment(
    db,
    {
      ...{ subjectId, status, rationale, date, requestId },
      ...{ author: viewer.id, authorName: viewer.name, role: viewer.role },
      ...names,
      subjectKind: kind,
      evidenceIds: paragraphsOf(asked, paragraphs),
      recordedAt: new Date().toISOString(),
      writeId: randomUUID(),
    },
    expectedVersion,
  );
  assessments.forget();
  if ('recorded' in outcome) return outcome.recorded;
  throw conflict(subjectId, expectedVersion, outcome.currentVersion);
}

function conflict(subjectId: string, expected: number, currentVersion: number): ApiError {
  return new ApiError(
    'CONFLICT',
    `"${subjectId}" stands at version ${currentVersion}, not ${expected} ("input.expectedVersion"): ` +
      'read what stands, and record again with its version if that is still meant.',
    { told: { currentVersion } },
  );
}

function rationaleOf({ rationale }: RecordAssessmentInput): string {
  const text = rationale.trim();
  if (text === '') throw bad('"input.rationale" is empty; say why.');
  if (text.length > LONGEST_RATIONALE) {
    throw bad(
      `"input.rationale" has ${text.length} characters; at most ${LONGEST_RATIONALE} are kept.`,
    );
  }
  if (/(?![\n\r\t])\p{Cc}/u.test(text)) {
    throw bad('"input.rationale" holds control characters; send plain text.');
  }
  return text;
}

const DAY = 86_400_000;

/** Somewhere it is tomorrow already. */
function dateOf({ date }: RecordAssessmentInput): string {
  const today = new Date().toISOString().slice(0, 10);
  if (date == null) return today;
  if (!z.iso.date().safeParse(date).success) {
    throw bad(`"input.date" (${quoted(date)}) is no day; write it as "${today}".`);
  }
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
  if (date > tomorrow) {
    throw bad(`"input.date" (${date}) is in the future; give a day up to today, ${today}.`);
  }
  return date;
}

function evidenceOf({ evidence, status }: RecordAssessmentInput): string[] {
  if (evidence.length > MOST_EVIDENCE) {
    throw bad(
      `"input.evidence" has ${evidence.length} paragraphs; at most ${MOST_EVIDENCE} are kept.`,
    );
  }
  if (evidence.length === 0 && !needsNoEvidence.includes(status)) {
    throw bad(
      `"input.evidence" is empty; ${status} rests on at least one paragraph. Only ` +
        `${needsNoEvidence.join(' and ')} may stand without.`,
    );
  }
  return evidence;
}

function paragraphsOf(asked: readonly string[], found: readonly (GraphNode | null)[]): string[] {
  const strangers = asked.filter((_id, index) => found[index]?.kind !== 'Paragraph');
  if (strangers.length > 0) {
    throw bad(
      `"input.evidence" names ${strangers.map(quoted).join(', ')}, which is no paragraph of the ` +
        'record; give identifiers such as "sg-2020-world-drug-problem#46".',
    );
  }
  return [...new Set(found.map((node) => node!.id))];
}

function subjectOf({ subject }: RecordAssessmentInput, node: GraphNode | null | undefined) {
  if (!node) {
    throw bad(
      `"input.subject" (${quoted(subject)}) is not in the record; give an identifier such as ` +
        '"ungass-2016/1.a".',
    );
  }
  const kind = assessableKind(node.kind);
  if (!kind) {
    throw bad(
      `"input.subject" (${quoted(subject)}) is of kind ${node.kind}; commitments, mandates, programmes, ` +
        'activities and shortfalls are assessed.',
    );
  }
  const summaryIn = (language: 'En' | 'Zh') =>
    (node[`name${language}`] ?? node[`summary${language}`] ?? null) as string | null;
  return {
    id: node.id,
    kind,
    subjectSummaryEn: summaryIn('En'),
    subjectSummaryZh: summaryIn('Zh'),
  };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}

function bad(message: string): ApiError {
  return new ApiError('BAD_USER_INPUT', message);
}
