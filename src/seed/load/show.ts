import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress, LoadReport } from './load.js';

/**
 * Shows a load on standard error: a bar on a terminal, a line every two seconds elsewhere. `stop` ends
 * it; a load that writes nothing shows nothing.
 */
export function loadProgress(): Required<LoadProgress> & { stop(): void } {
  const bar = new SingleBar(
    {
      format: 'Loading: {bar} {value} of {total} rows{note}',
      noTTYOutput: true,
      notTTYSchedule: 2_000,
      hideCursor: null,
    },
    Presets.shades_grey,
  );
  let started = false;
  return {
    wrote(done, total) {
      if (!started) bar.start(total, 0, { note: '' });
      started = true;
      bar.update(done, { note: done === total ? ', committing' : '' });
    },
    waiting(servers) {
      if (started && servers > 0)
        bar.update({ note: `, waiting for ${servers} running server(s)` });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

/** What a load did, and what the graph then holds: a table of nodes by kind and links by strength. */
export function describeLoad(report: LoadReport): string {
  const { release, changed, nodesPut, nodesDeleted, linksPut, linksDeleted } = report;
  const nodes = [...report.kinds.values()].reduce((sum, count) => sum + count, 0);
  const first = changed
    ? `Loaded release ${release}: ${nodesPut} nodes and ${linksPut} links written, ` +
      `${nodesDeleted} and ${linksDeleted} removed.`
    : `Nothing changed: the graph holds release ${release} already.`;
  return [
    first,
    '',
    ...table('nodes by kind', report.kinds, nodes),
    '',
    ...table('links by strength', report.strengths, report.links),
  ].join('\n');
}

function table(title: string, rows: ReadonlyMap<string, number>, total: number): string[] {
  const all = [...rows, ['total', total] as const];
  const width = Math.max(title.length, ...all.map(([name]) => name.length));
  const digits = Math.max(...all.map(([, count]) => String(count).length));
  const line = (name: string, count: string) => `${name.padEnd(width)}  ${count.padStart(digits)}`;
  return [
    title,
    '-'.repeat(width + 2 + digits),
    ...all.map(([name, count]) => line(name, String(count))),
  ];
}
