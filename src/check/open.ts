import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks, inOrder, type Check, type Finding } from './finding.js';

const shape = z.partialRecord(z.enum(checks), z.record(z.string(), z.array(z.string()))).nullable();
type Open = Partial<Record<Check, Record<string, string[]>>>;

const head = `# What the check finds wrong and nobody has mended yet. It may only shrink: a finding that is not here
# fails the check, and so does one that stands here and is mended: \`npm run seed:check -- --write\` takes it out.
`;

/** What may never wait: an inventory that is not that of the text, and words that are not ours. */
const never: ReadonlySet<Check> = new Set(['inventory', 'own-words']);

/** The known findings of a seed folder, and whether it keeps such a list at all. */
export interface KnownFindings {
  readonly kept: boolean;
  readonly findings: ReadonlySet<string>;
}

/** A finding as the list knows it: its line may change while it stays the same. */
export function keyOf({ check, place, what }: Pick<Finding, 'check' | 'place' | 'what'>): string {
  return `${check} ${place}: ${what}`;
}

export function readOpen(seed: string): KnownFindings {
  const file = openFile(seed);
  if (!existsSync(file)) return { kept: false, findings: new Set() };
  const open = shape.parse(parse(readFileSync(file, 'utf8'))) ?? {};
  const findings = new Set<string>();
  for (const [check, places] of Object.entries(open)) {
    for (const [place, whats] of Object.entries(places ?? {})) {
      for (const what of whats) findings.add(keyOf({ check: check as Check, place, what }));
    }
  }
  return { kept: true, findings };
}

/** Writes a list of findings as known, a place a line. */
export function writeOpen(seed: string, findings: readonly Finding[]): void {
  const open: Open = {};
  for (const { check, place, what } of inOrder(findings)) {
    if (never.has(check)) continue;
    const places = (open[check] ??= {});
    const whats = (places[place] ??= []);
    if (!whats.includes(what)) whats.push(what);
  }
  const lines = Object.entries(open).flatMap(([check, places]) => [
    `${check}:`,
    ...Object.entries(places).map(
      ([place, whats]) => `  ${JSON.stringify(place)}: ${JSON.stringify(whats)}`,
    ),
  ]);
  writeFileSync(openFile(seed), `${head}${lines.join('\n') || '{}'}\n`);
}

/** How the findings of a run stand to the known ones. */
export interface Compared {
  readonly added: readonly Finding[];
  readonly known: readonly Finding[];
  /** Known findings that are found no more. */
  readonly mended: readonly string[];
}

export function compareOpen(
  findings: readonly Finding[],
  { findings: known }: KnownFindings,
): Compared {
  const isKnown = (finding: Finding) => !never.has(finding.check) && known.has(keyOf(finding));
  const found = new Set(findings.map(keyOf));
  return {
    added: findings.filter((finding) => !isKnown(finding)),
    known: findings.filter(isKnown),
    mended: [...known].filter((key) => !found.has(key)),
  };
}

function openFile(seed: string): string {
  return join(seed, 'inventory', 'open.yaml');
}
