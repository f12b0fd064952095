import { Field, ObjectType } from 'type-graphql';
import { Translated } from '../shared/translated.js';

@Translated({
  note: { description: 'What it says beyond the texts that it cites; null if nothing.' },
})
@ObjectType({
  description:
    'A footnote, at the paragraph that calls it. What it cites is among the texts cited by the paragraph.',
})
export class Footnote {
  @Field(() => String, { description: 'Its mark as printed.' })
  readonly mark!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A web address in it; null if there is none.',
  })
  readonly url!: string | null;

  readonly noteEn?: string;
  readonly noteZh?: string;

  /** The footnotes of a paragraph from the text that the load wrote. */
  static read(json: string | undefined): Footnote[] {
    const stored = JSON.parse(json ?? '[]') as {
      mark: string;
      url?: string;
      note?: { en: string; zh: string };
    }[];
    return stored.map(({ mark, url, note }) =>
      Object.assign(new Footnote(), { mark, url: url ?? null, noteEn: note?.en, noteZh: note?.zh }),
    );
  }
}
