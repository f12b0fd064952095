/** How long a run may be: Chinese characters, English words. */
export const LONGEST = { zh: 24, en: 12 } as const;

/** Characters or words that follow each other, with the place of each in the text. */
export interface Run {
  readonly language: keyof typeof LONGEST;
  readonly parts: readonly string[];
  readonly offsets: readonly number[];
}

const han = /[\u3400-\u9fff]/;

/**
 * The runs of Chinese of a text. White space, figures and most punctuation do not end a run; an
 * enumeration comma, title marks and Latin letters do, and a title between 《 and 》 is in none.
 */
export function chineseRuns(text: string): Run[] {
  const runs: Run[] = [];
  let parts: string[] = [];
  let offsets: number[] = [];
  let titles = 0;
  const end = () => {
    if (parts.length > LONGEST.zh) runs.push({ language: 'zh', parts, offsets });
    [parts, offsets] = [[], []];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '《') titles += 1;
    if (char === '》') titles = Math.max(0, titles - 1);
    if (/[、《》A-Za-z]/.test(char)) end();
    else if (titles === 0 && han.test(char)) {
      parts.push(char);
      offsets.push(at);
    }
  }
  end();
  return runs;
}

/** The runs of English of a text: words in lower case; a quotation mark or a Chinese character ends one. */
export function englishRuns(text: string): Run[] {
  return text.split(/(["“”《》\u3400-\u9fff])/).reduce<{ runs: Run[]; at: number }>(
    ({ runs, at }, piece) => {
      const words = [...piece.matchAll(/[A-Za-z][\w’'-]*|\d[\d,.]*/g)];
      if (words.length > LONGEST.en) {
        runs.push({
          language: 'en',
          parts: words.map(([word]) => word.toLowerCase()),
          offsets: words.map(({ index }) => at + index),
        });
      }
      return { runs, at: at + piece.length };
    },
    { runs: [], at: 0 },
  ).runs;
}
