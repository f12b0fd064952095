import type { Result } from '../run.js';
import { SEED } from '../options.js';

/** When, on what, and how busy it was with other things. */
export function machineLines({ from, to, forMs, neo4j }: Result): string {
  const day = from.at.toISOString().slice(0, 10);
  const clock = (at: Date) => at.toISOString().slice(11, 16);
  const versions = Object.entries({ ...from.versions, neo4j })
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  // At the end it holds what the measurement itself did.
  const busy = from.load > from.cores / 2;
  return [
    `${day}, ${clock(from.at)} to ${clock(to.at)} UTC. ${from.cores} cores, ${from.memoryGb} GB of memory. ${versions}.`,
    `Load average over a minute: ${from.load.toFixed(1)} at the start, ${to.load.toFixed(1)} at the end, which the measurement itself takes part in. ` +
      (busy
        ? '**The machine was busy with other work** as it began: times are longer and spread wider than on an idle one, for all three alike; round trips and touches of the store are not affected.'
        : 'As it began, the machine had little else to do.'),
    `Seed ${SEED}; ${forMs / 1_000} s an operation and size after warming up, blocks of four requests in turn; behind each time, in brackets, how many requests it is of. ` +
      'Ratios are of medians and of 95th percentiles. CPU is that of the Node process, the database not counted. ' +
      'Every answer was compared with that of the floor before its time counted. ' +
      '¹ The floor is the project’s own statement, sent bare, since none was written by hand.',
  ].join('\n\n');
}
