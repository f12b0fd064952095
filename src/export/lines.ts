import { LINE } from './table.js';

/** Characters that a cell may have: Excel cuts at 32,767, and the last line needs some. */
const MOST = 32_000;

/** The lines of a cell, counted beyond what it holds. */
export class Lines {
  readonly #lines: string[] = [];
  #characters = 0;
  #count = 0;

  add(line: string): void {
    this.#count += 1;
    if (this.#characters + line.length + LINE.length > MOST) this.#characters = MOST;
    else {
      this.#lines.push(line);
      this.#characters += line.length + LINE.length;
    }
  }

  get count(): number {
    return this.#count;
  }

  /** What is left out is told, so that nobody takes a part for the whole. */
  get text(): string {
    const more = this.#count - this.#lines.length;
    const told = more > 0 ? [`(and ${more} more; links=true has all)`] : [];
    return [...this.#lines, ...told].join(LINE);
  }
}
