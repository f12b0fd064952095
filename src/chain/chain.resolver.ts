import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { stepsOf, weakestOf } from '../link/way.js';
import { pageOf } from '../shared/page.js';
import { ChainArgs } from './chain.args.js';
import { chainAbsence, hopOf } from './chain.hops.js';
import { argumentKinds } from './chain.kinds.js';
import { chainCursor, chainQuestion } from './chain.question.js';
import { type ChainRow, countChains, findChains } from './chain.repository.js';
import { chainFilters } from './chain.scope.js';
import { Chain, ChainConnection, ChainStep } from './chain.type.js';
import { refuseStranger, refuseUnchecked } from './refuse.js';

@Resolver()
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
  if (!args.includeUnverified) refuseUnchecked('from', args.from, found[0] ?? null, 'chain');
}

function chainOf(row: ChainRow, { direction }: ChainArgs): Chain {
  const { nodes, links, complete, missing } = row;
  const hops = nodes.map((node, place) => hopOf(node, links[place - 1]));
  const back = direction === 'BACKWARDS';
  if (back) hops.reverse();
  const steps = stepsOf(row, back ? 'back' : 'onwards').map((step, place): ChainStep =>
    Object.assign(new ChainStep(), step, { hop: hops[place] }),
  );
  return Object.assign(new Chain(), {
    steps,
    complete,
    endsAt: steps.at(-1)?.hop,
    missing: missing.map((hop) => ({ hop, absence: chainAbsence(hop, row) })),
    strength: weakestOf(row),
  });
}
