import { Field, ID, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { RegionScheme } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'A region of UN M49, or one that only the sources call so.',
})
export class Region extends Named {
  @Field(() => RegionScheme, { description: 'Where it comes from.' })
  readonly scheme!: keyof typeof RegionScheme;

  @Field(() => ID, { nullable: true, description: 'UN M49 code; null where the scheme is SOURCE.' })
  readonly m49!: string | null;
}
