import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { SubstanceType } from '../shared/vocabularies.js';

@ObjectType({
  implements: [Named, Node, Evidenced],
  description: 'A substance, class of substances, preparation or crop.',
})
export class Substance extends Named {
  @Field(() => SubstanceType, { description: 'What sort of substance it is.' })
  readonly type!: keyof typeof SubstanceType;
}
