import { ApiError } from '../errors.js';
import { Verification } from '../shared/vocabularies.js';
import { type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { words } from './words.js';

/** The filter on how far something was checked against the official text. */
export const verification: FilterMaker = words({
  description: 'How far it was checked against the official text.',
  property: 'verification',
  of: Verification,
});

/**
 * Keeps what nobody checked out of a list, unless it is asked for: by this field, by `verification`,
 * or by its identifier.
 */
export const includeUnverified: FilterMaker = (): Filter<boolean> => ({
  description:
    'Also what nobody checked against a source; default: only where `ids` or `verification` name it.',
  type: () => Boolean,
  fragments: { checked: { where: "coalesce(node.verification, '') <> 'UNVERIFIED'" } },
  choose(given, { ids, verification: asked }) {
    if (given && Array.isArray(asked) && !asked.includes('UNVERIFIED')) {
      throw new ApiError(
        'BAD_USER_INPUT',
        `"filter.includeUnverified" (true) and "filter.verification" (${asked.join(', ')}) contradict each other; leave out the first, or add UNVERIFIED to the second.`,
      );
    }
    return given || ids != null || asked != null ? nothingChosen : { fragments: ['checked'] };
  },
});
