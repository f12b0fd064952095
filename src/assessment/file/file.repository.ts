import { z } from 'zod';
import { type Db, int, type Transaction } from '../../db/db.js';
import { query } from '../../db/query.js';
import { assessmentColumn, assessmentProperties } from '../assessment.repository.js';
import { type AssessmentLine, lineOf, rowOf } from './line.js';

const row = z
  .object({ assessment: assessmentColumn, supersedes: z.array(z.string()) })
  .transform(({ assessment, supersedes }) => lineOf(assessment, supersedes));

/** A page of all assessments, recorded first first; none after the last. */
export function findPage(
  db: Db,
  after: Pick<AssessmentLine, 'recordedAt' | 'id'> | undefined,
  limit: number,
): Promise<AssessmentLine[]> {
  const params = { afterRecordedAt: after?.recordedAt ?? '', afterId: after?.id ?? '' };
  return db.read(query('assessment/page'), { ...params, limit: int(limit) }, row);
}

export function findExisting(
  transaction: Transaction,
  ids: readonly string[],
): Promise<AssessmentLine[]> {
  return transaction.read(query('assessment/existing'), { ids }, row);
}

export async function putLines(
  transaction: Transaction,
  lines: readonly AssessmentLine[],
  importedAt: string,
): Promise<void> {
  const rows = lines.map((line) => assessmentProperties(rowOf(line, importedAt)));
  await transaction.run(query('assessment/import'), { rows });
}

export async function putLinks(
  transaction: Transaction,
  lines: readonly AssessmentLine[],
): Promise<void> {
  const rows = lines.flatMap(({ id, supersedes }) =>
    supersedes.map((earlier) => ({ id, earlier })),
  );
  await transaction.run(query('assessment/import-links'), { rows });
}
