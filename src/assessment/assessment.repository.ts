import { z } from 'zod';
import { type Db, int } from '../db/db.js';
import { query } from '../db/query.js';
import { AccessRole } from '../auth/access-role.type.js';
import { AssessableKind, AssessmentStatus } from './vocabularies.type.js';

/** An assessment as it is kept. */
export const assessmentColumn = z.object({
  id: z.string(),
  subjectId: z.string(),
  subjectKind: z.enum(AssessableKind),
  subjectSummaryEn: z.string().nullish(),
  subjectSummaryZh: z.string().nullish(),
  version: z.number().int(),
  status: z.enum(AssessmentStatus),
  rationale: z.string(),
  evidenceIds: z.array(z.string()),
  date: z.string(),
  author: z.string(),
  authorName: z.string().nullish(),
  role: z.enum(AccessRole),
  requestId: z.string().nullish(),
  release: z.string(),
  recordedAt: z.string(),
  importedAt: z.string().nullish(),
  /** Tells one write from every other, so that one that is sent again is known. */
  writeId: z.string().nullish(),
});
export type AssessmentRow = z.infer<typeof assessmentColumn>;

const ofSubject = z.object({ subjectId: z.string(), assessment: assessmentColumn });

/** What stands of each subject; one that was never assessed is left out. */
export function findCurrent(db: Db, subjectIds: readonly string[]) {
  return db.read(query('assessment/current'), { subjectIds }, ofSubject);
}

export interface HistoryQuestion {
  readonly first: number;
  readonly after?: { readonly version: number; readonly id: string };
}

/** Above every version. */
const ABOVE_ALL = 2 ** 31;

/** A page of each history and one more, which tells that there is a next page. */
export function findHistory(
  db: Db,
  subjectIds: readonly string[],
  { first, after }: HistoryQuestion,
) {
  const params = {
    subjectIds,
    limit: int(first + 1),
    afterVersion: int(after?.version ?? ABOVE_ALL),
    afterId: after?.id ?? '',
  };
  return db.read(query('assessment/history'), params, ofSubject);
}

export function countHistory(db: Db, subjectIds: readonly string[]) {
  const row = z.object({ subjectId: z.string(), total: z.number() });
  return db.read(query('assessment/history-count'), { subjectIds }, row);
}

/** What took the place of each of these; one that stands is left out. */
export function findSuperseding(db: Db, ids: readonly string[]) {
  const row = z.object({ id: z.string(), assessment: assessmentColumn });
  return db.read(query('assessment/superseding'), { ids }, row);
}

/** One that is unique in the database: no two assessments have one place in a history. */
export function assessmentId(subjectId: string, version: number): string {
  return `assessment:${subjectId}@${version}`;
}

/** An assessment as the statements take it. */
export function assessmentProperties(row: AssessmentRow): Record<string, unknown> {
  // The lists compare both ends of a date.
  return { ...row, version: int(row.version), dateFrom: row.date, dateTo: row.date };
}

/** What an assessment says beside what its place in the history gives it. */
export type NewAssessment = Omit<AssessmentRow, 'id' | 'version' | 'release' | 'importedAt'>;

/** Milliseconds that writing one may take. */
const timeoutMs = 5_000;

/**
 * Records an assessment if the newest one is of the version that its author has read.
 *
 * @returns the assessment; or the version that is in its place
 */
export function putAssessment(
  db: Db,
  assessment: NewAssessment,
  expectedVersion: number,
): Promise<{ recorded: AssessmentRow } | { currentVersion: number }> {
  const { subjectId, writeId } = assessment;
  const version = expectedVersion + 1;
  const id = assessmentId(subjectId, version);
  return db.write({ name: 'assessment/record', timeoutMs }, async (transaction) => {
    const [stands] = await transaction.read(query('assessment/standing'), { subjectId }, standing);
    const { release, version: currentVersion, ids } = stands!;
    // A write that was committed and not heard of is sent again: then its own stands there.
    if (currentVersion !== expectedVersion && !ids.includes(id)) return { currentVersion };
    const properties = assessmentProperties({ ...assessment, id, release, version });
    const params = { id, properties, supersedes: ids.filter((other) => other !== id) };
    const [row] = await transaction.read(query('assessment/record'), params, put);
    const { assessment: found } = row!;
    return found.writeId === writeId ? { recorded: found } : { currentVersion: found.version };
  });
}

const standing = z.object({ release: z.string(), version: z.number(), ids: z.array(z.string()) });
const put = z.object({ assessment: assessmentColumn });
