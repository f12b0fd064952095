/** What the texts call a body that adopts resolutions and decisions, and what its symbols begin with. */
const bodies: readonly (readonly [name: string, prefix: string])[] = [
  ['预防犯罪和刑事司法委员会', 'CCPCJ'],
  ['麻醉药品委员会', 'CND'],
  ['麻委会', 'CND'],
  ['经济及社会理事会', 'E'],
  ['安全理事会', 'S'],
  ['缔约方会议', 'UNTOC-COP'],
  ['缔约国会议', 'UNCAC-COSP'],
  ['大会', 'A'],
];

const number =
  '(?:S-\\d+/\\d+|\\d+/\\d+|\\d+ ?\\(\\d{4}\\)|\\d+ ?[A-Z]? ?\\([IVXL]+\\))(?: ?[A-Z](?![\\w/]))?';
const one = `第?(${number})号?`;
const list = new RegExp(
  `${one}(?:(?:、|和|及|至|以及)(?:第|(?=\\d|S-))${one.slice(2)})*(决议|决定)`,
  'g',
);

/** A resolution or decision in a text, as its symbol has it. */
export interface ActFound {
  readonly symbol: string;
  readonly at: number;
}

/** What is known of a text before a paragraph is read: whose acts it means where it names nobody. */
export interface ActContext {
  /** The prefix of the body named last. */
  last: string;
  /** The prefix of the commission named last, which the text calls "the Commission". */
  commission: string;
}

/**
 * The resolutions and decisions that a plain text cites by number, in the form of the graph. The body
 * is told by the form of the number, else by the body that was named last, in this paragraph or one
 * before it.
 *
 * @param context  changed to what the text names
 */
export function findActs(text: string, context: ActContext): ActFound[] {
  const named = [...mentions(text)];
  const found: ActFound[] = [];
  for (const match of text.matchAll(list)) {
    const at = match.index;
    const kind = match[0].endsWith('决议') ? 'RES' : 'DEC';
    for (const form of numbersIn(match[0])) {
      found.push({ symbol: `${prefixOf(form, text, at, named, context)}/${kind}/${form}`, at });
    }
  }
  for (const [, prefix] of named) remember(context, prefix);
  return found;
}

/** A text with the numbers of acts blanked, its length kept. */
export function withoutActs(text: string): string {
  return text.replace(list, (match) => '□'.repeat(match.length));
}

/** The numbers of a list, spaced as in the graph; `第 63/1 号至第 63/13 号` is all between them. */
function numbersIn(match: string): string[] {
  const numbers = [...match.matchAll(new RegExp(number, 'g'))].map(([form]) =>
    form
      .replace(/ ?\(/, ' (')
      .replace(/(\d) ?([A-Z])$/, '$1 $2')
      .replace(/^(\d+)([A-Z]) /, '$1 $2 '),
  );
  const [from, to] = numbers;
  if (!match.includes('至') || from === undefined || to === undefined) return numbers;
  const [session = '', first] = from.split('/');
  const last = Number(to.split('/')[1]);
  return Array.from(
    { length: last - Number(first) + 1 },
    (_, index) => `${session}/${Number(first) + index}`,
  );
}

function prefixOf(
  form: string,
  text: string,
  at: number,
  named: readonly (readonly [at: number, prefix: string])[],
  context: ActContext,
): string {
  if (/\(\d{4}\)/.test(form)) return 'S';
  if (/^S-|\([IVXL]+\)/.test(form)) return 'A';
  if (/^(19|20)\d\d\//.test(form)) return 'E';
  const before = named.filter(([place]) => place < at).at(-1)?.[1];
  const seen = { ...context };
  if (before === undefined) return seen.last;
  if (before !== COMMISSION) return before;
  for (const [place, prefix] of named) if (place < at) remember(seen, prefix);
  return seen.commission;
}

const COMMISSION = 'the Commission';

/** The bodies that a text names, in its order; a commission may be called nothing but that. */
function* mentions(text: string): Generator<readonly [at: number, prefix: string]> {
  for (let at = 0; at < text.length;) {
    const body = bodies.find(([name]) => text.startsWith(name, at));
    if (body) yield [at, body[1]];
    else if (text.startsWith('委员会', at)) yield [at, COMMISSION];
    at += body ? body[0].length : 1;
  }
}

function remember(context: ActContext, prefix: string): void {
  if (prefix === 'CND' || prefix === 'CCPCJ') context.commission = prefix;
  context.last = prefix === COMMISSION ? context.commission : prefix;
}
