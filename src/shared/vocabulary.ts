import { registerEnumType } from 'type-graphql';

/** A closed list of words of the field, each with what it means. */
type Meanings<Word extends string> = Readonly<Record<Word, string>>;

/**
 * Makes a GraphQL enum of a vocabulary. Clients are told that words may be added, so that a new
 * one is no breaking change.
 *
 * @returns the enum object that fields and arguments name as their type
 */
export function vocabulary<const Word extends string>(
  name: string,
  description: string,
  meanings: Meanings<Word>,
): { readonly [Key in Word]: Key } {
  const words = Object.fromEntries(Object.keys(meanings).map((word) => [word, word])) as {
    readonly [Key in Word]: Key;
  };
  registerEnumType(words, {
    name,
    description: `${description} Others may be added.`,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
    ) as never,
  });
  return words;
}
