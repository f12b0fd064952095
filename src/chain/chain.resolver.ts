import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import { evidencePage } from '../link/evidence-page.js';
import { EvidenceConnection } from '../link/evidence.type.js';
import { strengthRanks } from '../list/linked.js';
import { PageArgs, pageOf } from '../shared/page.js';
import type { Strength } from '../shared/vocabularies.js';
import { ChainArgs } from './chain.args.js';
import { chainAbsence, hopOf } from './chain.hops.js';
import { argumentKinds } from './chain.kinds.js';
import { chainCursor, chainQuestion } from './chain.question.js';
import { type ChainRow, countChains, findChains } from './chain.repository.js';
import { chainFilters } from './chain.scope.js';
import { Chain, ChainConnection, ChainStep } from './chain.type.js';
import { refuseStranger } from './refuse.js';

@Resolver(() => ChainStep)
export class ChainResolver {
  @Query(() => ChainConnection, {
    description:
      'Whole chains from a node: from the text and the commitment, over a mandate where there is one, to the programme, the activity and what came of it, each to where the record ends. They run by the links through which work itself serves a mandate or commitment: a body that is both addressed and active joins nothing. An act of a paragraph shares what is linked to the paragraph. What was done under a programme before a text was adopted is no step from it. Between two nodes the strongest link is told. One round trip a page.',
  })
  async mandateChains(
    @Args(() => ChainArgs) args: ChainArgs,
    @Ctx() { db, nodes }: Context,
  ): Promise<ChainConnection> {
    const question = chainQuestion(args);
    const rows = await findChains(db, question);
    // Something unknown, or of another kind, has no chains: only then it has to be looked up.
    if (rows.length === 0) await refuseStrangers(args, nodes);
    const edges = rows.map((row) => ({ cursor: chainCursor(row), node: chainOf(row, args) }));
    const page = pageOf(edges, args.first, args.after);
    const total = () => countChains(db, question);
    return Object.assign(new ChainConnection(), page, { total });
  }

  @FieldResolver(() => EvidenceConnection, {
    description: 'The paragraphs that the link to it rests on; none on the first step.',
  })
  evidence(
    @Root() { evidenceIds }: ChainStep,
    @Args(() => PageArgs) page: PageArgs,
  ): EvidenceConnection {
    return evidencePage(evidenceIds, page);
  }
}

async function refuseStrangers(args: ChainArgs, nodes: Context['nodes']): Promise<void> {
  const given = (['from', ...chainFilters] as const).flatMap((argument) => {
    const id = args[argument];
    return id == null ? [] : [{ argument, id }];
  });
  const found = await Promise.all(given.map(({ id }) => nodes.load(id)));
  given.forEach(({ argument, id }, index) => {
    refuseStranger(argument, id, found[index] ?? null, argumentKinds[argument]);
  });
  if (!args.includeUnverified && found[0]?.verification === 'UNVERIFIED') {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"from" (${JSON.stringify(args.from)}) was not checked against a source, so that no chain goes from it; ask with "includeUnverified: true".`,
    );
  }
}

function chainOf(row: ChainRow, { direction }: ChainArgs): Chain {
  const { nodes, links, complete, missing } = row;
  const hops = nodes.map((node, place) => hopOf(node, links[place - 1]));
  const places = nodes.map((_, place) => place);
  if (direction === 'BACKWARDS') places.reverse();
  const steps = places.map((place, index): ChainStep => {
    const before = places[index - 1];
    const link = before === undefined ? undefined : links[Math.min(place, before)];
    const started = before === undefined ? undefined : nodes[before]?.id;
    return Object.assign(new ChainStep(), {
      ...(link?.properties ?? {}),
      node: nodes[place],
      hop: hops[place],
      link: link?.type ?? null,
      direction: link === undefined ? null : link.start === started ? 'OUT' : 'IN',
      strength: link?.properties.strength ?? null,
      evidenceIds: link?.properties.evidence ?? [],
    });
  });
  return Object.assign(new Chain(), {
    steps,
    complete,
    endsAt: steps.at(-1)?.hop,
    missing: missing.map((hop) => ({ hop, absence: chainAbsence(hop, row) })),
    strength: weakest(links.flatMap(({ properties: { strength } }) => strength ?? [])),
  });
}

function weakest(strengths: readonly Strength[]): Strength | null {
  const [first] = [...strengths].sort((one, other) => strengthRanks[one] - strengthRanks[other]);
  return first ?? null;
}
