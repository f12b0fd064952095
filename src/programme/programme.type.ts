import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
})
@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'Anything standing that delivers work, tools made to be used included.',
})
export class Programme extends Named {
  @Field(() => String, {
    nullable: true,
    description: 'GLOBAL_PROGRAMME, PROJECT, NETWORK, TOOL and so on.',
  })
  readonly type!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'DRAFT, PLANNED, OFFERED, ONGOING, DONE, POSTPONED or CANCELLED; null if not stated.',
  })
  readonly status!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601 span; null if not stated.' })
  readonly period!: string | null;
}
