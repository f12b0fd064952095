import { Field, ObjectType } from 'type-graphql';
import { Assessable } from '../assessment/assessable.interface.js';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Place, placesOf } from '../shared/place.type.js';
import { Translated } from '../shared/translated.js';
import { Status, Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced, Assessable],
  description:
    'One reported thing that was done, by whom, where, for whom, when, under which programme.',
})
export class Activity extends Node {
  @Field(() => Status, {
    nullable: true,
    description: 'How far it has come; null if the source does not say.',
  })
  readonly status!: keyof typeof Status | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source (`2019`, `2019-10`, a span `from/to`); for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;

  readonly placesJson?: string;

  @Field(() => [Place], {
    description: 'Cities and other places below the country that the source names.',
  })
  places(): Place[] {
    return placesOf(this.placesJson);
  }
}
