import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Verification } from '../shared/vocabularies.js';
import { Footnote } from './footnote.type.js';

@Translated({
  summary: { description: 'What it says, in our own words.', required: true },
  citation: {
    description:
      'How a footnote cites it: `A/69/87-E/2014/80, annex I, para. 12`; where its locator is not the numbering of the text, the section or the text alone.',
    required: true,
  },
  emptyReason: { description: 'Why it states no fact; null if it states one.' },
})
@ObjectType({
  implements: [Node],
  description: 'One paragraph of a text, at its locator: what evidence points at.',
})
export class Paragraph extends Node {
  readonly text!: string;

  readonly footnotesJson?: string;

  @Field(() => ID, {
    description:
      'Its place in the text: as printed, or `cover`, `introduction/3`, `33.B.27`, `1.a`; where it begins with `~`, a name of ours for a paragraph whose number was not seen.',
  })
  readonly locator!: string;

  @Field(() => Int, { description: 'Its order in the text, rising; gaps mean nothing.' })
  readonly ordinal!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the United Nations keeps its text, as `officialUrl` of the text.',
  })
  readonly officialUrl!: string | null;

  @Field(() => Verification, { description: 'How far it was checked against the official text.' })
  readonly verification!: keyof typeof Verification;

  @Field(() => [Footnote], {
    description: 'The footnotes that it calls, wherever they are printed.',
  })
  footnotes(): Footnote[] {
    return Footnote.read(this.footnotesJson);
  }
}
