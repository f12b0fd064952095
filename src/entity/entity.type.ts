import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
})
@ObjectType({
  implements: [Node, Evidenced, Named],
  description: 'A body that meets, decides, is addressed or acts.',
})
export class Entity extends Named {
  @Field(() => String, {
    nullable: true,
    description:
      'ORGAN, COMMISSION, TREATY_BODY, SUBSIDIARY_BODY, UN_OFFICE, FUND_OR_PROGRAMME, SPECIALIZED_AGENCY and so on.',
  })
  readonly type!: string | null;
}
