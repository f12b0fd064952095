import { Field, ObjectType } from 'type-graphql';
import { Text } from '../document/text.interface.js';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { InstrumentType, Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({
  implements: [Text, Named, Node, Evidenced],
  description:
    'A declaration, statement, outcome document, convention, protocol, standard, strategy, plan, policy or agreement.',
})
export class Instrument extends Text {
  @Field(() => InstrumentType, { description: 'What sort of instrument it is.' })
  readonly type!: keyof typeof InstrumentType;

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
    description: 'Registration of a treaty; null if it has none or it is not known.',
  })
  readonly treatyRegistration!: string | null;
}
