import type { Strength } from '../shared/vocabularies.js';
import { type FilterMaker, type Filter, nothingChosen } from './filter.js';
import { ChainLinkedFilter, type Involved, InvolvedFilter, LinkedFilter } from './inputs.js';
import { chooseQuantified, existing, quantified } from './quantified.js';
import { Role } from '../shared/vocabularies.js';

export interface Linked {
  readonly description: string;
  /** Cypher from `node` to `ref`; `link` is the link whose strength or role counts. */
  readonly pattern: string;
}

/** True of the node that an identifier means, or an older identifier of it. */
const means = (id: string) =>
  `(ref.id = ${id} OR EXISTS { (ref)<-[:IDENTIFIES]-(:Key {id: ${id}}) })`;

/** Binds `ref` to what an identifier means, through the indexes of both. */
const meant = (id: string) => `CALL (given) {
  MATCH (ref:Node {id: ${id}})
  RETURN ref
  UNION
  MATCH (:Key {id: ${id}})-[:IDENTIFIES]->(ref:Node)
  RETURN ref
}`;

/** A filter on what a node is linked to. */
export function linked({ description, pattern }: Linked): FilterMaker {
  return (field): Filter<LinkedFilter> => ({
    description,
    type: () => LinkedFilter,
    fragments: {
      ...quantified(field, {
        pattern,
        holds: means('given'),
        from: `${meant('given')}\nMATCH ${pattern}`,
      }),
      ...existing(pattern),
    },
    choose: (given) => (given == null ? nothingChosen : chooseQuantified(field, given, (id) => id)),
  });
}

export const strengthRanks: Record<Strength, number> = { STATED: 3, PLACED: 2, INFERRED: 1 };

/** A filter on what a node is linked to in the chain, with the least strength that counts. */
export function chainLinked({ description, pattern }: Linked): FilterMaker {
  return (field): Filter<ChainLinkedFilter> => {
    const strong = `coalesce(link.strengthRank, 0) >= $${field}Strength`;
    return {
      description,
      type: () => ChainLinkedFilter,
      fragments: {
        ...quantified(field, {
          pattern,
          holds: `${means('given')} AND ${strong}`,
          from: `${meant('given')}\nMATCH ${pattern}\nWHERE ${strong}`,
        }),
        ...existing(pattern, strong),
      },
      choose(given) {
        if (given == null) return nothingChosen;
        const { fragments, params } = chooseQuantified(field, given, (id) => id);
        const least = given.minimumStrength;
        const strength = least == null ? 0 : strengthRanks[least];
        return { fragments, params: { ...params, [`${field}Strength`]: strength } };
      },
    };
  };
}

const everyRole = Object.keys(Role);

/** A filter on the actors or places that have a part in a node, each with its role. */
export function involved({ description, pattern }: Linked): FilterMaker {
  return (field): Filter<InvolvedFilter> => ({
    description,
    type: () => InvolvedFilter,
    fragments: {
      ...quantified(field, {
        pattern,
        holds: `${means('given.id')} AND link.role IN given.roles`,
        from: `${meant('given.id')}\nMATCH ${pattern}\nWHERE link.role IN given.roles`,
      }),
      ...existing(pattern),
    },
    choose: (given) =>
      given == null
        ? nothingChosen
        : chooseQuantified(field, given, ({ id, roles }: Involved) => ({
            id,
            roles: roles ?? everyRole,
          })),
  });
}
