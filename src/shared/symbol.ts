/** A resolution or decision, read from its symbol in the one form of the graph: `A/RES/74/178`. */
export interface ActSymbol {
  /** What stands before the kind: `A`, `CND`, `UNTOC-COP`. */
  readonly prefix: string;
  readonly kind: 'RES' | 'DEC';
  /** The rest as written: `74/178`, `S-20/4 E`, `2370 (2017)`, `217 A (III)`. */
  readonly number: string;
}

/** The parts of the symbol of a resolution or decision; null for any other text. */
export function readActSymbol(symbol: string): ActSymbol | null {
  const parts = /^(.+?)\/(RES|DEC)\/(\S.*)$/.exec(symbol);
  if (!parts) return null;
  const [, prefix = '', kind, number = ''] = parts;
  return { prefix, kind: kind as ActSymbol['kind'], number };
}

const words = { RES: ['resolution', '决议'], DEC: ['decision', '决定'] } as const;

/**
 * Every other way in which the texts of the record, and people, write the symbol of a resolution or
 * decision, in English and in Chinese. What stands for the body are its names and acronyms, as the
 * register of entities has them; without any, only the ways that do not name it are given.
 *
 * Some of them may mean another act too: `63/1` is a resolution of one session and a decision of it.
 *
 * @returns nothing for a symbol that is no act's, since a document is cited by its symbol alone
 */
export function writingsOf(symbol: string, bodyNames: readonly string[] = []): string[] {
  const act = readActSymbol(symbol);
  if (!act) return [];
  const [english, chinese] = words[act.kind];
  const short = english.slice(0, 3);
  const latin = bodyNames.filter((name) => !isChinese(name));
  const han = bodyNames.filter(isChinese);
  const found = new Set<string>();
  for (const number of numbersOf(act.number)) {
    // A number without a slash or a year is a number like any other.
    if (/[/(]/.test(number)) {
      found.add(number);
      for (const body of latin.filter(isAcronym)) found.add(`${body} ${number}`);
    }
    found.add(`${act.prefix}/${act.kind}/${number}`);
    for (const word of [english, capital(english), `${short}.`, `${capital(short)}.`]) {
      found.add(`${word} ${number}`);
    }
    for (const body of latin) {
      found.add(`${body} ${english} ${number}`);
      found.add(`${english} ${number} of the ${body}`);
      if (isAcronym(body)) found.add(`${body}/${act.kind}/${number}`);
    }
    for (const body of ['', ...han]) {
      // Printed with spaces as often as without.
      found.add(`${body}第${number}号${chinese}`);
      found.add(`${body}第 ${number} 号${chinese}`);
      found.add(`${body}${number}号${chinese}`);
    }
  }
  for (const [whole, part] of partsOf(act.number)) {
    for (const body of ['', ...han]) found.add(`${body}第${whole}号${chinese}${part}`);
  }
  found.delete(symbol);
  return [...found];
}

/** A number and its other spellings: its part or session spaced otherwise, its year left out. */
function numbersOf(number: string): string[] {
  const spellings = new Set([number, number.replaceAll(' ', '')]);
  const year = /^(\d+) \(\d{4}\)$/.exec(number);
  if (year?.[1]) spellings.add(year[1]);
  const session = /^(\d+) ([A-Z]) (\([IVXL]+\))$/.exec(number);
  if (session) {
    const [, digits = '', part = '', roman = ''] = session;
    spellings.add(`${digits} ${roman} ${part}`).add(`${digits}${roman}${part}`);
    spellings.add(`${digits} ${part}`).add(`${digits}${part}`);
  }
  return [...spellings];
}

/** The act and the letter of a part of it: Chinese writes the letter last. */
function partsOf(number: string): [whole: string, part: string][] {
  const parts = /^(.*\d) ([A-Z])$/.exec(number);
  return parts?.[1] && parts[2] ? [[parts[1], parts[2]]] : [];
}

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
const isAcronym = (text: string) => /^[A-Z][A-Z0-9-]+$/.test(text);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
