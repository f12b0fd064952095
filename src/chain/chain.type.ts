import { Field, ObjectType } from 'type-graphql';
import { Step } from '../link/step.interface.js';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { Strength } from '../shared/vocabularies.js';
import { Absence, Hop } from './hop.type.js';

@ObjectType({
  description: 'A step of a chain: a node, and the link by which it was reached.',
  implements: Step,
})
export class ChainStep extends Step {
  @Field(() => Hop, {
    description: 'Its place in the chain. A text or meeting that answers a mandate is at ACTIVITY.',
  })
  readonly hop!: Hop;
}

@ObjectType({ description: 'A hop that a chain lacks.' })
export class MissingHop {
  @Field(() => Hop, {
    description:
      'COMMITMENT: no promise that it was done for; ACTIVITY: nothing done or under way; RESULT: no figure and no change that is attributed to it.',
  })
  readonly hop!: Hop;

  @Field(() => Absence, { description: 'Why it is not there, as far as the record can tell.' })
  readonly absence!: Absence;
}

@ObjectType({
  description:
    'One chain from what was promised to what came of it, as far as the record has it. Where it ends, more may have been done than is reported.',
})
export class Chain {
  @Field(() => [ChainStep], {
    description:
      'Its steps in order: from the text to the result, or from the result to the text where BACKWARDS was asked for.',
  })
  readonly steps!: ChainStep[];

  @Field(() => Boolean, {
    description:
      'True if it holds a commitment (or a mandate, which stands in a text), an activity that was done or is under way, and a result or outcome. A programme may be skipped, and so may a mandate where the work serves the commitment itself. Half a chain, FORWARDS or BACKWARDS from its middle, is never complete.',
  })
  readonly complete!: boolean;

  @Field(() => Hop, { description: 'The hop of its last step.' })
  readonly endsAt!: Hop;

  @Field(() => [MissingHop], {
    description:
      'The hops that were looked for and are not there, from the promise on; none if it is complete. FORWARDS and BACKWARDS, those on the other side are not looked for. At most 3.',
  })
  readonly missing!: MissingHop[];

  @Field(() => Strength, {
    nullable: true,
    description: 'That of its weakest link; null if it has no link that could be weak.',
  })
  readonly strength!: Strength | null;
}

const ChainEdge = plainEdge('Chain', () => Chain, {
  edge: 'One chain in a list.',
  item: 'The chain.',
});

export const ChainConnection = connectionOf<Chain>('Chain', () => Chain, ChainEdge, {
  page: 'A page of chains.',
  edges: 'The chains with their cursors.',
  nodes: 'The chains alone.',
});
export type ChainConnection = Connection<Chain>;
