import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { argumentSpan } from '../chain/as-of.js';
import type { Context } from '../context.js';
import type { Span } from '../list/spans.js';
import { evidencePage } from '../link/evidence-page.js';
import { EvidenceConnection } from '../link/evidence.type.js';
import { PageArgs, pageOf } from '../shared/page.js';
import { absenceOf, missingHops, sinceOf } from './gap.absence.js';
import { GapArgs } from './gap.args.js';
import { gapCursor, gapQuestion } from './gap.question.js';
import { countGaps, findGaps, type GapRow } from './gap.repository.js';
import { Gap, GapConnection } from './gap.type.js';
import { closings, reasons } from './gap.words.js';

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => GapConnection, {
    description:
      'What the record does not hold, computed when asked. Subjects are commitments of kind ACTION, TARGET or FOLLOW_UP that have no acts or items of their own (else those are), mandates to an implementing entity, programmes and shortfalls. An act of a paragraph shares what is linked to the paragraph; what is only PLACED under a chapter counts for none of its items, and is shown beside them. Work that is announced, offered, moved or given up is linked, but is no reported activity.',
  })
  async gaps(@Args(() => GapArgs) args: GapArgs, @Ctx() { db }: Context) {
    const question = gapQuestion(args);
    const span = args.period == null ? undefined : argumentSpan('period', args.period);
    const rows = await findGaps(db, question);
    const edges = rows.map((row) => ({
      cursor: gapCursor(row.node.sort, row.gap),
      node: gapOf(row, span),
    }));
    const total = () => countGaps(db, question);
    const page = pageOf(edges, args.first, args.after);
    // Gaps of one subject share its identifier, and are told apart all the same.
    return { ...page, nodes: page.edges.map(({ node }) => node), total };
  }

  @FieldResolver(() => EvidenceConnection, {
    description:
      'The paragraphs that the gap rests on: those that state the subject, and for STALE, UNMEASURED and WEAKLY_EVIDENCED those that its links rest on (at most 100).',
  })
  evidence(@Root() { evidenceIds }: Gap, @Args(() => PageArgs) page: PageArgs): EvidenceConnection {
    return evidencePage(evidenceIds, page);
  }
}

const restsOnLinks = new Set(['STALE', 'UNMEASURED', 'WEAKLY_EVIDENCED']);

function gapOf({ gap, node, facts, latest, told, rests }: GapRow, span: Span | undefined): Gap {
  const reason = reasons[gap]({ kind: node.kind, facts, inPeriod: span !== undefined });
  return Object.assign(new Gap(), {
    kind: gap,
    subject: node,
    // The parent of fields that follow links is told by its identifier.
    id: node.id,
    missingHop: missingHops[gap],
    absence: absenceOf(gap, node, facts, span),
    since: sinceOf(gap, facts, span),
    latest,
    activityCount: facts.during ?? 0,
    evidenceIds: restsOnLinks.has(gap) && rests.length > 0 ? [...new Set(rests)] : told,
    reasonEn: reason.en,
    reasonZh: reason.zh,
    closesEn: closings[gap].en,
    closesZh: closings[gap].zh,
  });
}
