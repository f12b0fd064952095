import { Field, ObjectType } from 'type-graphql';
import { Assessable } from '../assessment/assessable.interface.js';
import { Evidenced, Node } from '../shared/node.interface.js';
import { Place, placesOf } from '../shared/place.type.js';
import { Translated } from '../shared/translated.js';
import { Verification } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words.', required: true },
})
@ObjectType({
  implements: [Node, Evidenced, Assessable],
  description:
    'What a source itself says is lacking, late, postponed, falling, at risk or not enough.',
})
export class Shortfall extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The time it speaks of, ISO 8601; null if not stated.',
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
