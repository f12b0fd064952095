import { Language } from '../shared/language.js';

/** One order of a list: a row of a closed table. Ties go by identifier, so that every order is total. */
export interface Order {
  readonly description: string;
  /** Cypher over `node` that is never null. */
  readonly rank: string | Readonly<Record<Language, string>>;
  readonly type: 'text' | 'number';
  readonly descending?: boolean;
  /**
   * The value before all others, where an index holds the rank and no two nodes share one: then a page
   * reads no further than its end. The others look at every node that the filter lets through.
   */
  readonly indexedFrom?: string;
  /** Why every node of the kind may be looked at, where no filter gives another start. */
  readonly scan?: string;
}

export type Orders = Readonly<Record<string, Order>>;

/** A text's own order, then the identifier: one order of everything (`sort` is unique). */
const sort = { rank: 'node.sort', type: 'text', indexedFrom: '' } as const;

export const byText: Order = { ...sort, description: 'By its place in the text it stands in.' };

export const byIdentifier: Order = { ...sort, description: 'By identifier.' };

export const byName: Order = {
  description:
    'By name in the language of the request, letter by letter (Chinese by code point, not by sound).',
  rank: {
    [Language.EN]: "toLower(coalesce(node.nameEn, node.nameZh, ''))",
    [Language.ZH]: "toLower(coalesce(node.nameZh, node.nameEn, ''))",
  },
  type: 'text',
  scan: 'A name may be there in one language only, so no one index holds the order.',
};

/** The place in `ids`; stands in no enum, since it needs them. */
export const asAsked: Order = { description: 'As asked for.', rank: 'place', type: 'number' };

const UNDATED_TOO = 'What bears no date is in no index of dates, and comes last.';

/** Newest and oldest first, by the properties that hold the dates of a kind. */
export function byDate(dates: readonly string[]): { NEWEST: Order; OLDEST: Order } {
  const ends = (...suffixes: string[]) =>
    suffixes.flatMap((suffix) => dates.map((date) => `node.${date}${suffix}`)).join(', ');
  return {
    NEWEST: {
      description: 'Newest first, by the last day, or the first where it is open; undated last.',
      rank: `coalesce(${ends('To', 'From')}, '')`,
      type: 'text',
      descending: true,
      scan: UNDATED_TOO,
    },
    OLDEST: {
      description: 'Oldest first, by the first day, or the last where it is open; undated last.',
      rank: `coalesce(${ends('From', 'To')}, '~')`,
      type: 'text',
      scan: UNDATED_TOO,
    },
  };
}

const WITHOUT_NUMBER_TOO = 'What has no number is in no index of numbers, and comes last.';

/** Largest and smallest first, by a number that may be missing. */
export function byNumber(property: string): { LARGEST: Order; SMALLEST: Order } {
  const note = 'whatever the unit; without a number last.';
  return {
    LARGEST: {
      description: `Largest number first, ${note}`,
      rank: `coalesce(toFloat(node.${property}), -1.7e308)`,
      type: 'number',
      descending: true,
      scan: WITHOUT_NUMBER_TOO,
    },
    SMALLEST: {
      description: `Smallest number first, ${note}`,
      rank: `coalesce(toFloat(node.${property}), 1.7e308)`,
      type: 'number',
      scan: WITHOUT_NUMBER_TOO,
    },
  };
}

/** What most of something is linked to first. `pattern` leads from `node` to `counted`. */
export function byMost(description: string, pattern: string): Order {
  return {
    description,
    rank: `COUNT { MATCH ${pattern} RETURN DISTINCT counted }`,
    type: 'number',
    descending: true,
    scan: 'The links of every node have to be counted before one can come first.',
  };
}

export const mostCited = byMost(
  'What most things of the record cite first.',
  '(node)<-[:CITES]-(counted)',
);

export const mostEvidenced = byMost(
  'What most paragraphs state something of, or name, first.',
  '(node)<-[:STATES|NAMES]-(counted)',
);
