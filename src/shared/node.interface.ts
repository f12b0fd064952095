import { Field, ID, InterfaceType } from 'type-graphql';
import type { Kind } from '../graph/kinds.js';
import { Translated } from './translated.js';
import { NameSource, Verification } from './vocabularies.js';

/** The type of a node, for interfaces. */
export const kindOf = (value: { kind: Kind }) => value.kind;

@InterfaceType({
  description: 'Anything in the graph that has an identifier of its own.',
  resolveType: kindOf,
})
export abstract class Node {
  readonly kind!: Kind;

  @Field(() => ID, { description: 'Stable and readable; the same in every release of the data.' })
  readonly id!: string;
}

@Translated({ name: { description: 'The name or title.', required: true } })
@InterfaceType({
  description: 'Anything that has a name, in both languages where known.',
  resolveType: kindOf,
  implements: [Node],
})
export abstract class Named extends Node {
  @Field(() => [String], {
    description:
      'Other ways of writing the name: acronyms, short forms, other titles, misprints, older identifiers.',
  })
  readonly aliases!: string[];

  @Field(() => NameSource, { description: 'Who uses the name.' })
  readonly nameSource!: keyof typeof NameSource;
}

@InterfaceType({
  description: 'Anything that paragraphs of the record are evidence of.',
  resolveType: kindOf,
  implements: [Node],
})
export abstract class Evidenced extends Node {
  @Field(() => Verification, {
    nullable: true,
    description: 'How far it was checked against the official text; null if no paragraph names it.',
  })
  readonly verification!: keyof typeof Verification | null;
}
