import { parseArgs } from 'node:util';
import { defaultSeed } from '../src/seed/load/seed.js';
import { sizes, type Size } from './data/sizes.js';

export interface Options {
  readonly sizes: readonly Size[];
  /** Milliseconds for each operation and size, its warming up not counted. */
  readonly forMs: number;
  /** Whether the report is written to its file. */
  readonly keep: boolean;
  /** Fills the databases and measures nothing. */
  readonly fillOnly: boolean;
  /** The seed folder of the record; the project's own unless told. */
  readonly record: string;
}

/** The seed of all that is drawn at random. */
export const SEED = 20_201_114;

/** @throws Error naming a size that there is not */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: 'real,10k,100k' },
      seconds: { type: 'string', default: '4' },
      smoke: { type: 'boolean', default: false },
      record: { type: 'string', default: defaultSeed },
      'fill-only': { type: 'boolean', default: false },
    },
  });
  const named = values.sizes.split(',');
  for (const size of named) {
    if (!(size in sizes)) {
      throw new Error(`--sizes has "${size}"; it takes ${Object.keys(sizes).join(', ')}.`);
    }
  }
  return {
    sizes: named as Size[],
    forMs: values.smoke ? 200 : Number(values.seconds) * 1_000,
    keep: !values.smoke && !values['fill-only'],
    fillOnly: values['fill-only'],
    record: values.record,
  };
}
