import { readActSymbol } from '../../../shared/symbol.js';
import type { SeedNode } from '../graph.js';
import { splitSymbol } from './place.js';
import { joined, type Words } from './words.js';

type Nodes = ReadonlyMap<string, SeedNode>;

/**
 * How a footnote cites a document, an instrument or a resolution as a whole.
 *
 * @param crowded  symbols that stand for several instruments, which are then told by their titles
 */
export function citationOf(text: SeedNode, nodes: Nodes, crowded: ReadonlySet<string>): Words {
  const { symbol, symbols, treatyRegistration } = text.properties;
  const act = actWords(text.id, nodes);
  if (text.kind === 'Resolution' && act) return act;
  const whole = ((symbols as string[] | undefined) ?? []).filter((one) => !/[[…]/.test(one));
  if (whole.length > 0) return symbolsTogether(whole);
  if (text.kind === 'Instrument' && typeof symbol === 'string') {
    const { symbol: own, place } = splitSymbol(symbol);
    const printed = joined([actWords(own, nodes) ?? { en: own, zh: own }, place]);
    if (!crowded.has(symbol)) return printed;
    const name = title(text);
    return { en: `${name.en} (${printed.en})`, zh: `${name.zh}（${printed.zh}）` };
  }
  if (typeof treatyRegistration === 'string') {
    return joined([title(text), registration(treatyRegistration)]);
  }
  return title(text);
}

/** `General Assembly resolution 74/178`; null for what is no act with a body that is known. */
function actWords(symbol: string, nodes: Nodes): Words | null {
  const act = readActSymbol(symbol);
  const body = nodes.get(String(nodes.get(symbol)?.properties.body));
  if (!act || !body) return null;
  const { en, zh } = name(body);
  // The organs say of themselves what they are, and not whose.
  const organ = zh.replace(/^联合国(?=(大会|安全理事会|经济及社会理事会)$)/, '');
  const [, whole = act.number, part = ''] = /^(.*\d) ([A-Z])$/.exec(act.number) ?? [];
  const word =
    act.kind === 'RES' ? (['resolution', '决议'] as const) : (['decision', '决定'] as const);
  return {
    en: `${en} ${word[0]} ${act.number}`,
    zh: `${organ}第${whole.replace(/ (?=\(\d{4}\))/, '')}号${word[1]}${part}`,
  };
}

/** Two documents in one are joined by a dash; a correction of one is named after it. */
function symbolsTogether(symbols: readonly string[]): Words {
  const [first = ''] = symbols;
  const added = symbols.slice(1).filter((one) => one.startsWith(`${first}/`));
  const together = symbols.filter((one) => !added.includes(one)).join('-');
  const rest = added.map((one) => one.slice(first.length + 1));
  return {
    en: [together, ...rest].join(' and '),
    zh: [together, ...rest].join('和'),
  };
}

/** `United Nations, Treaty Series, vol. 976, No. 14152` and the same in Chinese. */
function registration(en: string): Words {
  const [, volumes, number] =
    /^United Nations, Treaty Series, vols?\. (.+), No\. (\d+)$/.exec(en) ?? [];
  if (!volumes || !number) return { en, zh: en };
  const chinese = volumes.replace(' and ', '和').replaceAll(', ', '、');
  return { en, zh: `联合国，《条约汇编》，第${chinese}卷，第${number}号` };
}

/** A title that is the text's own stands between title marks in Chinese. */
function title(text: SeedNode): Words {
  const { en, zh } = name(text);
  const own =
    text.properties.nameSource === 'UN' && !zh.includes('《') && /\p{Script=Han}/u.test(zh);
  return { en, zh: own ? `《${zh}》` : zh };
}

/** In both languages; the one there is where there is no other. */
function name({ id, properties: { nameEn, nameZh } }: SeedNode): Words {
  const [en, zh] = [nameEn ?? nameZh ?? id, nameZh ?? nameEn ?? id];
  return { en: String(en), zh: String(zh) };
}
