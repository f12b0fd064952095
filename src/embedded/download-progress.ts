import { Presets, SingleBar } from 'cli-progress';

/** Megabytes that an empty Maven repository needs: Neo4j 5.26, and the plugin that copies it. */
const total = 137;

/**
 * Shows Maven's download on standard error: a bar on a terminal, now and then a line elsewhere.
 * Maven says each file's size once it has it; files that it had already are not said.
 */
export function downloadProgress() {
  const bar = new SingleBar(
    {
      format: 'Neo4j, once: {bar} {value} of {total} MB, {duration} s',
      noTTYOutput: true,
      notTTYSchedule: 5_000,
      hideCursor: null,
    },
    Presets.shades_grey,
  );
  let megabytes = 0;
  bar.start(total, 0);
  return {
    read(line: string): void {
      const [, size, unit] = /Downloaded .*\.jar \(([\d.]+) ([kM]?)B/.exec(line) ?? [];
      if (!size) return;
      megabytes += Number(size) * (unit === 'M' ? 1 : unit === 'k' ? 1e-3 : 1e-6);
      bar.update(Math.min(Math.round(megabytes), total));
    },
    done(): void {
      bar.update(total);
    },
    stop(): void {
      bar.stop();
    },
  };
}
