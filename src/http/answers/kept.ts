import { LRUCache } from 'lru-cache';

/** An answer as it was sent: whole, without an error, read from one release. */
export interface KeptAnswer {
  readonly type: string;
  readonly body: string;
}

/** Bytes that a character may take in memory. */
const CHARACTER = 2;

/** The share of all room that one answer may take, so that one long one does not drive out the rest. */
const SHARE = 1 / 16;

/**
 * The last answers, by release and question. A release does not change, so neither does an answer of it;
 * when another release is asked for, those of the old one are dropped.
 */
export class KeptAnswers {
  #release = '';
  readonly #answers: LRUCache<string, KeptAnswer> | null;

  /** @param megabytes  the room that all answers together may take; 0 keeps none */
  constructor(megabytes: number) {
    const maxSize = megabytes * 1_000_000;
    this.#answers =
      maxSize === 0
        ? null
        : new LRUCache({
            maxSize,
            maxEntrySize: Math.floor(maxSize * SHARE),
            sizeCalculation: ({ body }, question) => (body.length + question.length) * CHARACTER,
          });
  }

  find(release: string, question: string): KeptAnswer | undefined {
    this.#turnTo(release);
    return this.#answers?.get(question);
  }

  keep(release: string, question: string, answer: KeptAnswer): void {
    // What a slow operation read from a release that is over.
    if (release !== this.#release) return;
    this.#answers?.set(question, answer);
  }

  #turnTo(release: string): void {
    if (release === this.#release) return;
    this.#answers?.clear();
    this.#release = release;
  }
}
