import { Field, ObjectType } from 'type-graphql';
import { Text } from './text.interface.js';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Status } from '../shared/vocabularies.js';

@Translated({
  summary: { description: 'What it is, in our own words; null where the name says it.' },
})
@ObjectType({
  implements: [Text, Named, Node, Evidenced],
  description: 'A document: one of the record, or one that is only cited.',
})
export class Document extends Text {
  @Field(() => [String], {
    nullable: true,
    description: 'Every symbol it carries; null if none is known.',
  })
  readonly symbols!: string[] | null;

  @Field(() => Boolean, { description: 'True if its paragraphs are in the graph.' })
  readonly inRecord!: boolean;

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
    description: 'Session of the body that received it; null if not known.',
  })
  readonly session!: string | null;

  @Field(() => [String], { nullable: true, description: 'Agenda items; null if not known.' })
  readonly agendaItems!: string[] | null;
}
