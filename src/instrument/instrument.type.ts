import { Text } from '../document/document.type.js';
import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  summary: { description: 'What it is, in our own words; null if the record does not say.' },
})
@ObjectType({
  implements: [Text, Named, Node, Evidenced],
  description:
    'A declaration, statement, outcome document, convention, protocol, standard, strategy or agreement.',
})
export class Instrument extends Text {
  @Field(() => String, {
    nullable: true,
    description: 'POLITICAL_DECLARATION, CONVENTION, PROTOCOL and so on.',
  })
  readonly type!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When, ISO 8601 in the precision of the source, or a span; for what is planned, the expected date; null if not stated.',
  })
  readonly date!: string | null;
}
