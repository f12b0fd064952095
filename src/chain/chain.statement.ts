import type { Query } from '../db/query.js';
import { wayOf } from '../link/way.js';
import { chainsFound } from './chain.found.js';
import { anchorsOf } from './chain.heads.js';
import type { ChainScope } from './chain.scope.js';
import { meant } from './meant.js';
import { newestText } from './newest.js';
import { placesOfRegion } from './places.js';
import { textsOfInstrument } from './texts.js';

/**
 * The chains from a node, a page of them, in one statement. The places where they go down are put in
 * order first, so that a page looks at little beyond its end.
 *
 * params   $asked (what is named: from, instrument, theme, entity, programme, region; afterSort, afterKey),
 *          $goesUp, $goesDown, $complete (BOOLEAN), $minimumStrength, $asOf, $since, $until, $limit (int)
 * returns  kinds (of what the arguments mean, null of unknown ones), chain (null where there is none);
 *          in order
 */
export function chainStatement(scope: ChainScope): Query {
  const text = `${meanings(scope)}
${chainsFound(scope)}
WITH sort, key, nodes, links, complete, missing, nodes[0] AS top, adopted, until
ORDER BY sort, key
LIMIT $limit
RETURN
  sort,
  key,
  ${wayOf},
  complete,
  missing,
  adopted,
  until,
  COUNT { (top)-[:HAS_COMMITMENT]->() } > 0 AS holdsCommitments
ORDER BY sort, key`;
  return { name: 'chain/page', text };
}

/** How many chains there are, for `totalCount`. */
export function chainCountStatement(scope: ChainScope): Query {
  const text = `${meanings(scope)}
${chainsFound({ ...scope, goesOn: false })}
RETURN count(key) AS total`;
  return { name: 'chain/count', text };
}

/** Clauses that bind what the arguments mean. */
function meanings({ filters, known }: ChainScope): string {
  const bound = {
    instrument: textsOfInstrument('asked.instrument'),
    region: placesOfRegion('asked.region'),
    theme: meant('theme', 'asked.theme'),
    entity: meant('entity', 'asked.entity'),
    programme: meant('programme', 'asked.programme'),
  };
  return `${[meant('from', 'asked.from'), anchorsOf, ...filters.map((filter) => bound[filter])].join('\n')}
${newestText(known)}`;
}
