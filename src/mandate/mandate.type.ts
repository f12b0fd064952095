import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
  reportingWhat: { description: 'What a report is asked about; null if none is asked for.' },
})
@ObjectType({
  implements: [Node, Evidenced],
  description:
    'A request or direction for action that derives from a resolution, decision or commitment.',
})
export class Mandate extends Node {
  @Field(() => String, { nullable: true, description: 'Place in its source; null if not known.' })
  readonly locator!: string | null;

  @Field(() => String, { description: 'IMPLEMENTING_ENTITY, STATES or OTHER.' })
  readonly addresseeKind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Due date of a report, ISO 8601; null if none is stated.',
  })
  readonly reportingDue!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SOURCE_TEXT, SECONDARY_SOURCE or UNVERIFIED: how far it was checked; null on entries of registers.',
  })
  readonly verification!: string | null;
}
