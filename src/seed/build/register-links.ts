import type { RegisterFile } from '../format/register-file.js';
import type { YamlFile } from '../yaml-file.js';
import type { GraphBuilder } from './builder.js';
import { follow } from './references.js';
import { registerLinks } from './registers.js';

/** Adds the links that stand in the registers: parents, parts, members, the body of a resolution. */
export function linkRegisters(
  builder: GraphBuilder,
  files: readonly YamlFile<RegisterFile>[],
): void {
  for (const file of files) {
    for (const [register, entries] of Object.entries(file.content)) {
      (entries as Record<string, unknown>[]).forEach((entry, index) => {
        for (const [field, type] of Object.entries(registerLinks)) {
          const value = entry[field];
          const targets = (
            Array.isArray(value) ? value : value === undefined ? [] : [value]
          ) as string[];
          for (const target of targets) {
            const place = { text: '', locator: '' };
            const at = file.at([register, index, field]);
            const node = follow(
              builder,
              target,
              place,
              'ANY',
              at,
              `${register}[${index}].${field}`,
            );
            const linked = register === 'meetings' && field === 'body' ? 'MEETING_OF' : type;
            if (node) builder.addLink({ type: linked, from: String(entry.id), to: node.id });
          }
        }
      });
    }
  }
}
