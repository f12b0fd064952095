import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Language } from '../shared/language.js';
import { Paragraph } from './paragraph.type.js';

const lang = {
  nullable: true,
  description: 'Language wanted; default: the language of the request.',
} as const;

/** The official text of a paragraph, where the server was given a copy of it. */
@Resolver(() => Paragraph)
export class OfficialTextResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The official text, if the server was given a copy: a footnote is called in brackets, `[12]`, and stands below, a line each. In `lang`, else in the language of the request; in the other language where there is no text in that one; null where there is none.',
  })
  text(
    @Root() paragraph: Paragraph,
    @Arg('lang', () => Language, lang) wanted: Language | undefined,
    @Ctx() context: Context,
  ): string | null {
    return officialText(paragraph, wanted ?? context.language, context)?.text ?? null;
  }

  @FieldResolver(() => Language, {
    nullable: true,
    description:
      'The language that `text` is given in for the same `lang`; null where there is no text.',
  })
  textLanguage(
    @Root() paragraph: Paragraph,
    @Arg('lang', () => Language, lang) wanted: Language | undefined,
    @Ctx() context: Context,
  ): Language | null {
    return officialText(paragraph, wanted ?? context.language, context)?.language ?? null;
  }
}

function officialText(
  { text: document, locator }: Paragraph,
  wanted: Language,
  { official }: Context,
): { text: string; language: Language } | null {
  const other = wanted === Language.EN ? Language.ZH : Language.EN;
  for (const language of [wanted, other]) {
    const text = official.paragraph(document, locator, language.toLowerCase());
    if (text !== null) return { text, language };
  }
  return null;
}
