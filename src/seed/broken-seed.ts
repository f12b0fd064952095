import { StartupError } from '../errors.js';
import { describe, type Problem } from './problem.js';

/**
 * The refusal of a seed, with everything that is wrong with it.
 *
 * @param outcome what therefore did not happen: "nothing was loaded"
 */
export function brokenSeed(problems: readonly Problem[], outcome: string): StartupError {
  const lines = problems.map(describe).join('\n');
  return new StartupError(
    `The seed has ${problems.length} problem(s); ${outcome}.\n${lines}\n` +
      'Correct the files; "npm run seed:validate" checks them without a database.',
  );
}
