import { Field, Int, ObjectType } from 'type-graphql';
import { Step } from '../link/step.interface.js';
import { Role, Strength } from '../shared/vocabularies.js';

@ObjectType({
  description: 'A step of a path: a node, and the link by which it was reached.',
  implements: Step,
})
export class PathStep extends Step {
  @Field(() => Role, {
    nullable: true,
    description:
      'The part that the actor or place has in it, by that link; null where it has no role.',
  })
  readonly role!: keyof typeof Role | null;
}

@ObjectType({ description: 'A way from one node to another, each link with what it rests on.' })
export class Path {
  @Field(() => [PathStep], {
    description: 'From the one node to the other, both included: one more than it has links.',
  })
  readonly steps!: PathStep[];

  @Field(() => Int, {
    description: 'How many links it has: 1 where the two are linked themselves.',
  })
  readonly length!: number;

  @Field(() => Strength, {
    nullable: true,
    description: 'That of its weakest link; null if it has no link that could be weak.',
  })
  readonly weakest!: Strength | null;
}
