import type { Kind } from '../../graph/kinds.js';
import type { Position } from '../problem.js';
import { shown } from '../problem.js';
import type { GraphBuilder } from './builder.js';
import type { SeedNode } from './graph.js';
import { nearest } from './nearest.js';

/** The paragraph in which a reference stands. */
export interface Place {
  readonly text: string;
  readonly locator: string;
}

/** The whole identifier that a reference means: `^slug` and `^50/slug` are short for facts of the text. */
export function wholeId(reference: string, { text, locator }: Place): string {
  if (!reference.startsWith('^')) return reference;
  const short = reference.slice(1);
  const slash = short.lastIndexOf('/');
  if (slash < 0) return `${text}#${locator}/${short}`;
  return `${text}#${short}`;
}

/** The node that a reference means; undefined, and a problem, if there is none or it is of another kind. */
export function follow(
  builder: GraphBuilder,
  reference: string,
  place: Place,
  targets: readonly Kind[] | 'ANY',
  at: Position,
  field: string,
): SeedNode | undefined {
  const id = wholeId(reference, place);
  const node = builder.nodes.get(id) ?? builder.nodes.get(builder.keys.get(id) ?? '');
  if (!node) {
    const known = nearest(id, builder.nodes.keys());
    const hint = known.length > 0 ? `; nearest: ${known.join(', ')}` : '';
    builder.problem(at, field, 'a known identifier', `${shown(id)}${hint}`);
    return undefined;
  }
  if (targets !== 'ANY' && !targets.includes(node.kind)) {
    builder.problem(at, field, `one of ${targets.join(', ')}`, `${shown(id)}, a ${node.kind}`);
    return undefined;
  }
  return node;
}
