import { lastDay } from '../../shared/last-day.js';
import type { SeedGraph, SeedLink, SeedNode } from '../build/graph.js';

type Dates = Readonly<Record<string, string>>;

/** When things came to be known, worked out once for all questions by a date. */
export interface Known {
  /**
   * `adoptedFrom`: when the text was adopted that a promise stands in, the first of several.
   * `reportedFrom`, `reportedTo`: dates of the first and the last text that states it.
   * `knownBy`: the day by which it was surely known, adopted or else reported.
   */
  ofNode(id: string): Dates;
  /** `knownBy`: the day by which the first of the texts was surely out that the link rests on. */
  ofLink(link: SeedLink): Dates;
}

const textOf = (paragraph: string) => paragraph.split('#')[0] ?? paragraph;

export function knownOf({ nodes, links }: SeedGraph): Known {
  const sources = new Map<string, string[]>();
  const states = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const { type, from, to } of links.values()) {
    if (type === 'HAS_COMMITMENT') gather(sources, to, from);
    if (type === 'DERIVES_FROM') gather(sources, from, to);
    if (type === 'STATES' || type === 'NAMES') {
      const text = String(nodes.get(from)?.properties.text ?? textOf(from));
      const told = type === 'STATES' ? states : names;
      told.set(to, (told.get(to) ?? new Set()).add(text));
    }
  }
  const dateOf = (id: string, end: 'From' | 'To') => {
    const date = nodes.get(id)?.properties[`date${end}`];
    return typeof date === 'string' ? [date] : [];
  };
  const datesOf = (texts: Iterable<string>, end: 'From' | 'To') =>
    [...texts].flatMap((text) => dateOf(text, end)).sort();

  function adoptedWith(node: SeedNode): string[] {
    if (node.kind === 'Instrument' || node.kind === 'Resolution') return [node.id];
    return (sources.get(node.id) ?? []).flatMap((id) => {
      const source = nodes.get(id);
      return source ? adoptedWith(source) : [];
    });
  }

  return {
    ofNode(id) {
      const node = nodes.get(id);
      if (!node) return {};
      const texts = adoptedWith(node);
      const stating = states.get(id) ?? [];
      const adopted = datesOf(texts, 'To').map(lastDay).sort();
      const reported = datesOf([...stating, ...(names.get(id) ?? [])], 'To')
        .map(lastDay)
        .sort();
      return given({
        adoptedFrom: datesOf(texts, 'From')[0],
        reportedFrom: datesOf(stating, 'From')[0],
        reportedTo: datesOf(stating, 'To').at(-1),
        knownBy: adopted[0] ?? reported[0],
      });
    },
    ofLink({ evidence }) {
      const out = datesOf([...evidence].map(textOf), 'To')
        .map(lastDay)
        .sort();
      return given({ knownBy: out[0] });
    },
  };
}

function gather(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function given(dates: Readonly<Record<string, string | undefined>>): Dates {
  return Object.fromEntries(
    Object.entries(dates).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
