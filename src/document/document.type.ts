import { Field, ID, InterfaceType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

/** How far a thing was checked against the official text. */
export enum Verification {
  SOURCE_TEXT = 'SOURCE_TEXT',
  SECONDARY_SOURCE = 'SECONDARY_SOURCE',
  UNVERIFIED = 'UNVERIFIED',
}

registerEnumType(Verification, {
  name: 'Verification',
  description: 'How far something was checked against the official text. Others may be added.',
  valuesConfig: {
    SOURCE_TEXT: { description: 'Against the official text itself.' },
    SECONDARY_SOURCE: { description: 'Against another document that reports it.' },
    UNVERIFIED: { description: 'Not checked: stays out of chains unless asked for.' },
  },
});

@InterfaceType({
  description:
    'A text that paragraphs belong to or that is cited: a document, an instrument, a resolution or decision.',
  resolveType: (value: Node) => value.kind,
  implements: [Node, Named],
})
export abstract class Text extends Named {
  @Field(() => String, {
    nullable: true,
    description: 'Its symbol in the one form that the graph uses; null if it has none.',
  })
  readonly symbol!: string | null;
}

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

  @Field(() => String, {
    nullable: true,
    description: 'Its date, ISO 8601 in the precision of the source; null if unknown.',
  })
  readonly date!: string | null;
}

@Translated({
  summary: { description: 'What it says, in our own words.', required: true },
  emptyReason: { description: 'Why it states no fact; null if it states one.' },
})
@ObjectType({
  implements: [Node],
  description: 'One paragraph of a text, at its locator: what evidence points at.',
})
export class Paragraph extends Node {
  readonly text!: string;

  @Field(() => ID, {
    description:
      'Its place in the text: a number as printed, or `cover`, `introduction/3`, `33.B.27`, `1.a`.',
  })
  readonly locator!: string;

  @Field(() => Int, { description: 'Its order in the text, rising; gaps mean nothing.' })
  readonly ordinal!: number;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: Verification;
}
