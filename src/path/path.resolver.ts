import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { refuseStranger, refuseUnchecked } from '../chain/refuse.js';
import type { Context } from '../context.js';
import { ApiError } from '../errors.js';
import { kinds } from '../graph/kinds.js';
import { stepsOf, weakestOf, type Way } from '../link/way.js';
import { LONGEST_PATH, MOST_PATHS, PathArgs, rules } from './path.args.js';
import { findPaths } from './path.repository.js';
import { Path, PathStep } from './path.type.js';

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description: `The best paths between two nodes, the best first; none if there is no path so short. ${rules} LIMIT_EXCEEDED beyond the most that is told. One round trip.`,
  })
  async paths(
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() { db, nodes }: Context,
  ): Promise<Path[]> {
    refuseBeyond('first', args.first, MOST_PATHS);
    refuseBeyond('maximumLength', args.maximumLength, LONGEST_PATH);
    const ways = await findPaths(db, args);
    // Something unknown has no paths: only then it has to be looked up.
    if (ways.length === 0) await refuseStrangers(args, nodes);
    return ways.map(pathOf);
  }
}

function refuseBeyond(argument: string, given: number, most: number): void {
  if (given > most) {
    throw new ApiError(
      'LIMIT_EXCEEDED',
      `"${argument}" (${given}) is more than ${most}; ask for ${most} at most.`,
    );
  }
  if (given < 1) {
    throw new ApiError('BAD_USER_INPUT', `"${argument}" (${given}) must be at least 1.`);
  }
}

async function refuseStrangers(args: PathArgs, nodes: Context['nodes']): Promise<void> {
  const ends = ['from', 'to'] as const;
  const found = await Promise.all(ends.map((end) => nodes.load(args[end])));
  ends.forEach((end, index) => {
    const node = found[index] ?? null;
    refuseStranger(end, args[end], node, kinds);
    if (!args.includeUnverified) refuseUnchecked(end, args[end], node, 'path');
  });
  if (found[0]?.id === found[1]?.id) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"from" (${JSON.stringify(args.from.slice(0, 100))}) and "to" are the same node; give two. "links" of a node has what it is linked with.`,
    );
  }
}

function pathOf(way: Way): Path {
  const steps = stepsOf(way, 'onwards').map((step): PathStep =>
    Object.assign(new PathStep(), { role: null }, step),
  );
  return Object.assign(new Path(), { steps, length: way.links.length, weakest: weakestOf(way) });
}
