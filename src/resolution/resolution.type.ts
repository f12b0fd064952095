import { Field, ObjectType } from 'type-graphql';
import { Text } from '../document/text.interface.js';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { ResolutionType, Verification } from '../shared/vocabularies.js';

@ObjectType({
  implements: [Text, Named, Node, Evidenced],
  description: 'A resolution or decision.',
})
export class Resolution extends Text {
  @Field(() => ResolutionType, { description: 'Whether it is a resolution or a decision.' })
  readonly type!: keyof typeof ResolutionType;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source (`2019`, `2019-10`, a span `from/to`); for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => String, { nullable: true, description: 'Session of the body; null if not known.' })
  readonly session!: string | null;

  @Field(() => Verification, {
    nullable: true,
    description:
      'How far its title was checked; null where the title counts as checked like the rest.',
  })
  readonly titleVerification!: keyof typeof Verification | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;
}
