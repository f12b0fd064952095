import { type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { distinct } from './given.js';

interface Words {
  readonly description: string;
  readonly property: string;
  /** The vocabulary, or String where the words are the sources' own. */
  readonly of: object;
}

/** A filter on a word that a node has: one of those given. */
export function words({ description, property, of }: Words): FilterMaker {
  return (field): Filter<string[]> => ({
    description: `${description} One of these; an empty list matches nothing.`,
    type: () => [of],
    fragments: { any: { where: `node.${property} IN $${field}` } },
    choose: (given) =>
      given == null
        ? nothingChosen
        : { fragments: ['any'], params: { [field]: distinct(field, given) } },
  });
}

interface Flag {
  readonly description: string;
  /** Cypher of each answer. */
  readonly yes: string;
  readonly no: string;
}

/** A filter that takes yes or no. */
export function flag({ description, yes, no }: Flag): FilterMaker {
  return (): Filter<boolean> => ({
    description,
    type: () => Boolean,
    fragments: { yes: { where: yes }, no: { where: no } },
    choose: (given) => (given == null ? nothingChosen : { fragments: [given ? 'yes' : 'no'] }),
  });
}
