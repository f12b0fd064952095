import { meant } from '../chain/meant.js';
import { all, linkCounts, nodeCounts, type Weight } from '../chain/weight.js';
import type { Query } from '../db/query.js';
import { HUB, ofEvidence } from '../graph/ways.js';
import { wayOf } from '../link/way.js';
import { CROWDED } from './path.args.js';

/** What is asked of paths, as far as it changes the statement; values are parameters. */
export interface PathScope extends Weight {
  /** The most links of a path. */
  readonly maximumLength: number;
}

/** Told by what it is not: a node that joins little has all its links in one row, whatever their types. */
const explains = `NOT type(link) IN [${ofEvidence.map((type) => `'${type}'`).join(', ')}]`;

/** Where two links join the same nodes, the stronger one is told. */
const together = 'reduce(sum = 0, link IN links | sum + coalesce(link.strengthRank, 3))';

/**
 * The best paths between two nodes. They are followed from the end that has fewer links, through what does
 * not join everything, to what is linked with the other end, whose links are not walked along. Where both
 * ends have many links, only what is linked with both is looked for.
 *
 * params   $asked (from, to), $minimumStrength, $first (int)
 * returns  nodes, links (LIST<MAP> of properties, type, start), from the one end to the other; in order
 */
export function pathStatement(scope: PathScope): Query {
  const text = `${meant('from', 'asked.from')}
${meant('to', 'asked.to')}
WITH from, to, COUNT { (from)--() } AS less, COUNT { (to)--() } AS more
WHERE ${all(['from <> to', nodeCounts('from', scope), nodeCounts('to', scope)])}
WITH
  from,
  to,
  less < more OR (less = more AND from.sort < to.sort) AS onwards,
  less < ${CROWDED} OR more < ${CROWDED} AS goesFar
WITH onwards, goesFar, CASE WHEN onwards THEN from ELSE to END AS near, CASE WHEN onwards THEN to ELSE from END AS far
${followed(scope)}
MATCH (before)-[link WHERE ${linkOfPath(scope)}]-(far)
WITH onwards, joined + [far] AS nodes, held + [link] AS links
WITH
  onwards,
  nodes,
  links,
  reduce(key = '', node IN nodes | key + node.sort + '\\n') AS key,
  ${together} AS together
ORDER BY key, together DESC, reduce(key = '', link IN links | key + link.key)
WITH onwards, key, collect({nodes: nodes, links: links, together: together})[0] AS best
WITH onwards, key, best.nodes AS nodes, best.links AS links, best.together AS together
ORDER BY
  reduce(least = 3, link IN links | CASE WHEN link.strengthRank < least THEN link.strengthRank ELSE least END) DESC,
  size(links),
  together DESC,
  reduce(sum = 0, node IN nodes[1..-1] | sum + node.degree),
  key
LIMIT $first
WITH
  CASE WHEN onwards THEN nodes ELSE reverse(nodes) END AS nodes,
  CASE WHEN onwards THEN links ELSE reverse(links) END AS links
RETURN
  ${wayOf}`;
  return { name: 'path/best', text };
}

/** Clauses that follow the paths from `near` up to the last link: the nodes `joined`, `before` the last of them. */
function followed(scope: PathScope): string {
  if (scope.maximumLength === 1) {
    return 'WITH onwards, far, near AS before, [near] AS joined, [] AS held';
  }
  const between = all([
    `node.degree < ${HUB}`,
    'node <> near',
    'node <> far',
    nodeCounts('node', scope),
  ]);
  return `MATCH way = (near) ((place WHERE goesFar OR place = near)-[link WHERE ${linkOfPath(scope)}]-(node WHERE ${between})){0,${scope.maximumLength - 1}} (before)
WITH onwards, far, before, nodes(way) AS joined, relationships(way) AS held
WHERE all(node IN joined WHERE single(other IN joined WHERE other = node))`;
}

function linkOfPath(scope: PathScope): string {
  return all([explains, linkCounts('link', scope)]);
}
