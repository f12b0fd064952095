import { Field, ID, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';

@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'A country or area of ISO 3166-1.',
})
export class Country extends Named {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3 code.' })
  readonly iso3!: string;

  @Field(() => ID, { description: 'ISO 3166-1 alpha-2 code.' })
  readonly iso2!: string;
}
