import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { requireRole } from '../auth/require-role.js';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import { evidencePage } from '../link/evidence-page.js';
import { EvidenceConnection } from '../link/evidence.type.js';
import { fromCursor, PageArgs, pageOf, pageSize, toCursor } from '../shared/page.js';
import { Assessable } from './assessable.interface.js';
import type { AssessmentRow, HistoryQuestion } from './assessment.repository.js';
import { Assessment, AssessmentConnection } from './assessment.type.js';
import { AssessmentAudit } from './audit.type.js';
import { recordAssessment } from './record.js';
import { RecordAssessmentInput, RecordAssessmentPayload } from './record.type.js';
import { assessableKind } from './vocabularies.type.js';

@Resolver()
export class RecordAssessmentResolver {
  @Mutation(() => RecordAssessmentPayload, {
    nullable: true,
    description:
      'Records what an evaluator found of a subject; what stood before stays in its history. Needs the role EVALUATOR. Null where it was refused: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, or CONFLICT with the `currentVersion` in its extensions if somebody has recorded one since `expectedVersion`.',
  })
  async recordAssessment(
    @Arg('input', () => RecordAssessmentInput, { description: 'What was found.' })
    input: RecordAssessmentInput,
    @Ctx() context: Context,
  ) {
    const viewer = requireRole(context.viewer, 'EVALUATOR');
    return { assessment: await recordAssessment(context, viewer, input) };
  }
}

/** The assessments that arrive at what can be assessed. */
@Resolver(() => Assessable)
export class AssessableResolver {
  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'The assessment that stands; null if it was never assessed.',
  })
  assessment(@Root() { id }: Assessable, @Ctx() { assessments }: Context) {
    return assessments.current.load(id);
  }

  @FieldResolver(() => AssessmentConnection, {
    description: 'Every assessment of it, newest first; those of its older identifiers too.',
  })
  async assessmentHistory(
    @Root() { id }: Assessable,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { assessments }: Context,
  ) {
    const rows = await assessments.history(questionOf(first, after)).load(id);
    const edges = rows.map((node) => ({ cursor: cursorOf(node), node }));
    return { ...pageOf(edges, first, after), total: () => assessments.total.load(id) };
  }
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => Assessable, {
    nullable: true,
    description: 'The subject as it is today; null if the record does not have it any more.',
  })
  subject(@Root() row: AssessmentRow, @Ctx() context: Context) {
    return subjectOf(context, row);
  }

  @FieldResolver(() => Boolean, {
    description:
      'True if the record does not have the subject any more: a newer release left it out.',
  })
  async subjectRemoved(@Root() row: AssessmentRow, @Ctx() context: Context) {
    return (await subjectOf(context, row)) === null;
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that it rests on, as far as the record still has them.',
  })
  async evidence(
    @Root() { evidenceIds }: AssessmentRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const found = await paragraphs(context, evidenceIds);
    return evidencePage(
      found.flatMap((node) => node?.id ?? []),
      page,
    );
  }

  @FieldResolver(() => [ID], {
    description:
      'Identifiers of paragraphs that it rests on and that the record does not have any more.',
  })
  async missingEvidence(@Root() { evidenceIds }: AssessmentRow, @Ctx() context: Context) {
    const found = await paragraphs(context, evidenceIds);
    return evidenceIds.filter((_id, index) => found[index] === null);
  }

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: 'The later assessment that took its place; null while it stands.',
  })
  supersededBy(@Root() { id }: AssessmentRow, @Ctx() { assessments }: Context) {
    return assessments.superseding.load(id);
  }

  @FieldResolver(() => AssessmentAudit, {
    nullable: true,
    description:
      'How it came into the record. Needs the role ADMINISTRATOR; null, with UNAUTHENTICATED or FORBIDDEN, for others.',
  })
  audit(
    @Root() { role, requestId, importedAt }: AssessmentRow,
    @Ctx() { viewer }: Context,
  ): AssessmentAudit {
    requireRole(viewer, 'ADMINISTRATOR');
    return { role, requestId: requestId ?? null, importedAt: importedAt ?? null };
  }
}

/** What has come to be something else under the same identifier was not assessed. */
async function subjectOf({ nodes }: Context, { subjectId }: AssessmentRow) {
  const node = await nodes.load(subjectId);
  return node && assessableKind(node.kind) ? node : null;
}

function paragraphs({ nodes }: Context, ids: readonly string[]) {
  return Promise.all(ids.map((id) => nodes.load(id)));
}

function cursorOf({ version, id }: AssessmentRow): string {
  return toCursor([String(version), id]);
}

function questionOf(first: number, after: string | undefined): HistoryQuestion {
  const size = pageSize(first);
  if (after == null) return { first: size };
  const [text = '', id = ''] = fromCursor(after, 2);
  const version = Number(text);
  if (Number.isSafeInteger(version)) return { first: size, after: { version, id } };
  throw new ApiError(
    'BAD_USER_INPUT',
    `"after" (${after.slice(0, 60)}) is no cursor of a history; use the "endCursor" of its page.`,
  );
}
