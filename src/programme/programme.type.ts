import { Field, ObjectType } from 'type-graphql';
import { Assessable } from '../assessment/assessable.interface.js';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Place, placesOf } from '../shared/place.type.js';
import { Translated } from '../shared/translated.js';
import { ProgrammeType, Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({
  implements: [Named, Node, Evidenced, Assessable],
  description: 'Anything standing that delivers work, and the tools made to be used.',
})
export class Programme extends Named {
  @Field(() => ProgrammeType, { description: 'What sort of programme it is.' })
  readonly type!: keyof typeof ProgrammeType;

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

  @Field(() => String, {
    nullable: true,
    description: 'How long it runs, ISO 8601; null if not stated.',
  })
  readonly period!: string | null;

  @Field(() => String, { nullable: true, description: 'Its web address; null if none is given.' })
  readonly url!: string | null;

  readonly placesJson?: string;

  @Field(() => [Place], {
    description: 'Cities and other places below the country that the source names.',
  })
  places(): Place[] {
    return placesOf(this.placesJson);
  }
}
