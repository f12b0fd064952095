import { Arg, Ctx, Field } from 'type-graphql';
import { Language, translation } from './language.js';

interface Speaks {
  readonly language: Language;
}

interface TranslatedField {
  readonly description: string;
  /** True where every node of the type has it. */
  readonly required?: boolean;
}

/**
 * Gives a type fields in both languages: `summary(lang)` and `summaryLanguage(lang)`, answered from the
 * properties `summaryEn` and `summaryZh`. Without `lang` the request's language counts; a missing
 * translation falls back to the other language, and the second field says which one was given.
 */
export function Translated(fields: Record<string, TranslatedField>): ClassDecorator {
  return (type) => {
    const prototype = type.prototype as Record<string, unknown>;
    for (const [name, { description, required = false }] of Object.entries(fields)) {
      const said = `${description} In \`lang\`, else in the language of the request; in the other language where there is no translation.`;
      define(
        prototype,
        name,
        () => String,
        said,
        !required,
        (node, language) => translation(node, name, language)?.text ?? null,
      );
      const spoken = `The language that \`${name}\` is given in for the same \`lang\`${required ? '' : '; null where there is no text'}.`;
      define(
        prototype,
        `${name}Language`,
        () => Language,
        spoken,
        !required,
        (node, language) => translation(node, name, language)?.language ?? null,
      );
    }
  };
}

function define(
  prototype: Record<string, unknown>,
  name: string,
  type: () => typeof String | typeof Language,
  description: string,
  nullable: boolean,
  answer: (node: object, language: Language) => unknown,
): void {
  prototype[name] = function answered(this: object, lang: Language | undefined, context: Speaks) {
    return answer(this, lang ?? context.language);
  };
  Arg('lang', () => Language, {
    nullable: true,
    description: 'Language wanted; default: the language of the request.',
  })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  const descriptor = { configurable: true, writable: true, value: prototype[name] } as const;
  Field(type, { nullable, description })(prototype, name, descriptor);
}
