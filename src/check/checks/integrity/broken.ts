import type { SeedNode } from '../../../seed/build/graph.js';
import type { Finding } from '../../finding.js';

/** A node that breaks a rule of integrity. */
export function broken(rule: string, { id, at }: SeedNode, why: string, what = id): Finding {
  return { check: 'integrity', place: rule, what, why, ...at };
}
