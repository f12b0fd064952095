import { z } from 'zod';
import { AccessRole } from '../../auth/access-role.type.js';
import { type AssessmentRow, assessmentId } from '../assessment.repository.js';
import { LONGEST_RATIONALE, MOST_EVIDENCE } from '../record.js';
import { AssessableKind, AssessmentStatus } from '../vocabularies.type.js';

const text = z.string().trim().min(1);

/** An assessment as a line of a file has it: all that was recorded, and nothing of this database. */
export const assessmentLine = z
  .strictObject({
    id: text,
    subjectId: text,
    subjectKind: z.enum(AssessableKind),
    subjectSummary: z.strictObject({ en: z.string().nullable(), zh: z.string().nullable() }),
    version: z.number().int().min(1),
    status: z.enum(AssessmentStatus),
    rationale: text.max(LONGEST_RATIONALE),
    evidence: z.array(text).max(MOST_EVIDENCE),
    date: z.iso.date(),
    author: text,
    authorName: z.string().nullable(),
    role: z.enum(AccessRole),
    requestId: z.string().nullable(),
    release: text,
    recordedAt: z.iso.datetime({ precision: 3 }),
    supersedes: z.array(text),
  })
  .superRefine(({ id, subjectId, version }, context) => {
    const expected = assessmentId(subjectId, version);
    if (id !== expected) {
      const message = `is ${id}, but subject and version make it ${expected}`;
      context.addIssue({ code: 'custom', path: ['id'], message });
    }
  });
export type AssessmentLine = z.infer<typeof assessmentLine>;

export function lineOf(row: AssessmentRow, supersedes: readonly string[]): AssessmentLine {
  return {
    id: row.id,
    subjectId: row.subjectId,
    subjectKind: row.subjectKind,
    subjectSummary: { en: row.subjectSummaryEn ?? null, zh: row.subjectSummaryZh ?? null },
    version: row.version,
    status: row.status,
    rationale: row.rationale,
    evidence: row.evidenceIds,
    date: row.date,
    author: row.author,
    authorName: row.authorName ?? null,
    role: row.role,
    requestId: row.requestId ?? null,
    release: row.release,
    recordedAt: row.recordedAt,
    supersedes: [...supersedes],
  };
}

/** What is kept of a line, beside the links to what it supersedes. */
export function rowOf(line: AssessmentLine, importedAt: string): AssessmentRow {
  const { subjectSummary, evidence, supersedes: _links, ...same } = line;
  return {
    ...same,
    subjectSummaryEn: subjectSummary.en,
    subjectSummaryZh: subjectSummary.zh,
    evidenceIds: evidence,
    importedAt,
  };
}
