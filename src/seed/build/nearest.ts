import { distance } from 'fastest-levenshtein';

/** The known words nearest to one that is not known, best first; none that share too little with it. */
export function nearest(word: string, known: Iterable<string>, most = 3): string[] {
  const limit = Math.max(3, Math.ceil(word.length * 0.5));
  return [...known]
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .filter(({ away }) => away <= limit)
    .sort((one, other) => one.away - other.away || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
