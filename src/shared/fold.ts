/**
 * A text without what people write differently and mean alike: case, accents, full-width letters,
 * quotation marks and brackets, hyphens, spaces beside Chinese. Two texts that fold to the same are
 * the same name or symbol; a text without a letter or digit folds to nothing.
 *
 * `/`, `#`, `~` and inner full stops stay: they tell symbols and identifiers apart.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/#~.]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[/#~.]+|[/#~.]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}
