/** How one paragraph of a text begins, in the order of the text. */
export interface Start {
  readonly locator: string;
  /** Matches the beginning of its first line, the spaces before it taken off. */
  readonly begins: RegExp;
}

/** How one document is printed: all that a reader needs to cut its text into paragraphs. */
export interface Layout {
  /** The id of the document in the seed. */
  readonly document: string;
  /** The language of the print. */
  readonly language: 'en' | 'zh';
  /** The names that the text's file may have in a folder of official texts; the first is the rule. */
  readonly files: readonly string[];
  /** Every locator of the document, in the order of the text; `cover` begins it. */
  readonly paragraphs: readonly Start[];
  /** How headings begin. One is looked for only where a sentence has ended. */
  readonly headings: readonly RegExp[];
  /** What pages carry beside the text: their number and the symbols at their head. */
  readonly furniture: readonly RegExp[];
}

/** Paragraphs numbered from one number to another, each beginning `12. `. */
export function numbered(prefix: string, from: number, to: number): Start[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    locator: `${prefix}${from + index}`,
    begins: new RegExp(`^${from + index}\\.\\s`),
  }));
}

/** Items that begin `(a) `, under the number that they belong to. */
export function lettered(prefix: string, letters: string): Start[] {
  return [...letters].map((letter) => ({
    locator: `${prefix}${letter}`,
    begins: new RegExp(`^\\(${letter}\\)`),
  }));
}

/** Items below a letter, which the print counts with ㈠, ㈡ ... and locators with i, ii ... */
export function roman(prefix: string, count: number): Start[] {
  return ['i', 'ii', 'iii', 'iv', 'v'].slice(0, count).map((locator, index) => ({
    locator: `${prefix}${locator}`,
    begins: new RegExp(`^${'㈠㈡㈢㈣㈤'.charAt(index)}`),
  }));
}
