import { Field, Int, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Place, placesOf } from '../shared/place.type.js';
import { Translated } from '../shared/translated.js';
import { Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
  theme: { description: 'Its theme; null if none is stated.' },
})
@ObjectType({ implements: [Named, Node, Evidenced], description: 'One titled or dated gathering.' })
export class Meeting extends Named {
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

  @Field(() => Int, {
    nullable: true,
    description: 'Which session or meeting of its body or series; null if not stated.',
  })
  readonly ordinal!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its date before it was moved, ISO 8601; null if it was not.',
  })
  readonly originalDate!: string | null;

  readonly placesJson?: string;

  @Field(() => [Place], {
    description: 'Cities and other places below the country that the source names.',
  })
  places(): Place[] {
    return placesOf(this.placesJson);
  }
}
