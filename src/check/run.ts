import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.js';
import { buildGraph } from '../seed/build/build.js';
import { brokenSeed } from '../seed/broken-seed.js';
import { readSeedFiles } from '../seed/read.js';
import { checkCitations } from './checks/citations.js';
import { checkCoverage } from './checks/coverage.js';
import { checkIntegrity } from './checks/integrity.js';
import { checkNames } from './checks/names.js';
import { checkNumbers } from './checks/numbers.js';
import { checkOwnWords, officialRuns } from './checks/own-words.js';
import { checks, describeFinding, inOrder, type Finding } from './finding.js';
import { lexiconOf } from './inventory/lexicon.js';
import { inventoriesOf } from './inventories.js';
import { officialFolder, readOfficialTexts } from '../official/texts.js';
import { compareOpen, readOpen, writeOpen, type Compared } from './open.js';
import { recordOf } from './record/record.js';
import { reportTable, type DocumentReport } from './report.js';

export interface CheckOptions {
  /** The seed folder; the project's own unless told. */
  readonly seed?: string | undefined;
  /** The folder of official texts; where it is null, the one beside the checkout, if there is one. */
  readonly officialTexts?: string | null | undefined;
  /** True: make the inventories again, and take what is mended out of the list of open findings. */
  readonly write?: boolean | undefined;
}

/** What a run of the checks found. */
export interface Checked extends Compared {
  readonly reports: readonly DocumentReport[];
  /** The documents of which the official text was read. */
  readonly texts: readonly string[];
}

/**
 * Checks the seed and prints a table of the documents and what fails.
 *
 * @returns 0 where nothing fails but what is known to be open; 1 else
 */
export function runCheck(options: CheckOptions, tell: (line: string) => void): number {
  const checked = check(options);
  const { added, known, mended, reports, texts } = checked;
  tell(reportTable(reports));
  tell(
    `Official texts read: ${texts.join(', ') || 'none, so inventories and own words are taken on trust'}.`,
  );
  for (const name of checks) {
    const count = (findings: readonly Finding[]) =>
      findings.filter((one) => one.check === name).length;
    tell(`${name}: ${count(added)} new, ${count(known)} known and open`);
  }
  for (const finding of inOrder(known)) tell(`open  ${describeFinding(finding)}`);
  for (const finding of inOrder(added)) tell(`FAIL  ${describeFinding(finding)}`);
  for (const key of mended) tell(`FAIL  mended, and still in inventory/open.yaml: ${key}`);
  return added.length + mended.length === 0 ? 0 : 1;
}

/**
 * Runs every check on a seed folder.
 *
 * @throws StartupError for a seed that cannot be read, with everything that is wrong with it
 */
export function check({ seed: folder, officialTexts, write = false }: CheckOptions = {}): Checked {
  const root = folder ?? join(projectRoot, 'seed');
  const { files, problems } = readSeedFiles(root);
  const built = buildGraph(files);
  const broken = [...problems, ...built.problems];
  if (broken.length > 0) throw brokenSeed(broken, 'nothing was checked');
  const record = recordOf(built, files);
  const lexicon = lexiconOf(record.nodes.values());
  const official = officialFolder(officialTexts ?? null);
  const texts = readOfficialTexts(official);
  const { inventories, findings } = inventoriesOf(root, texts, lexicon, write);
  const reports = inventories.map((inventory) => ({
    document: inventory.document,
    coverage: checkCoverage(record, inventory),
    citations: checkCitations(record, inventory),
    numbers: checkNumbers(record, inventory),
    names: checkNames(record, inventory),
  }));
  const all = [
    ...findings,
    ...reports.flatMap(({ coverage, citations, numbers, names }) =>
      [coverage, citations, numbers, names].flatMap((part) => part.findings),
    ),
    ...checkIntegrity(record),
    ...(official === null ? [] : checkOwnWords(dirname(root), officialRuns(official), lexicon)),
  ];
  const open = readOpen(root);
  if (write) writeOpen(root, open.kept ? compareOpen(all, open).known : all);
  return {
    ...compareOpen(all, write ? readOpen(root) : open),
    reports,
    texts: texts.map(({ document }) => document),
  };
}
