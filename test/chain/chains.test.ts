import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';
import { chains, line, lines, refused, type AskedChain } from './ask.js';

let connection: Connection;
/** Every chain through the outcome document of 2016. */
let outcome: AskedChain[];
beforeAll(async () => {
  connection = await seededDatabase();
  outcome = await chains(connection.db, 'from: "ungass-2016"');
});
afterAll(() => connection?.close());

const all = (args: string) => chains(connection.db, args);
const told = (args: string) => lines(connection.db, args);

/** What a statement of the test's own gives. */
async function plain(text: string): Promise<string[]> {
  const query = { name: 'test/plain', text };
  return (await connection.db.read(query, {}, z.object({ id: z.string() }))).map(({ id }) => id);
}

/** The chains of the outcome document with a step that is one of these. */
function through(ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return outcome
    .filter(({ steps }) => steps.some(({ node }) => wanted.has(node.id)))
    .map(line)
    .sort();
}

describe('chains', () => {
  it('of a text are all its commitments, with all that serves them and all that came of it', async () => {
    const ends = outcome.map(({ steps }) => steps.map(({ node }) => node.id));
    const served =
      await plain(`MATCH (:Instrument {id: 'ungass-2016'})-[:HAS_COMMITMENT]->(c)<-[:SERVES]-(a:Activity)
      RETURN DISTINCT c.id + ' > ' + a.id AS id`);
    const figures =
      await plain(`MATCH (:Instrument {id: 'ungass-2016'})-[:HAS_COMMITMENT]->(c)<-[:SERVES]-(a:Activity)<-[:ATTRIBUTED_TO]-(r:Result|Outcome)
      RETURN DISTINCT c.id + ' > ' + a.id + ' > ' + r.id AS id`);
    const told = outcome.map(line);
    expect(served.length).toBeGreaterThan(200);
    expect(served.filter((way) => !told.some((chain) => chain.includes(way)))).toEqual([]);
    expect(figures.filter((way) => !told.some((chain) => chain.endsWith(way)))).toEqual([]);
    const missing = await plain(`MATCH (c:Commitment {instrument: 'ungass-2016'})
      WHERE NOT EXISTS { (c)<-[:PART_OF]-(:Commitment) } AND NOT EXISTS { (c)<-[:SERVES|DERIVES_FROM]-() }
        AND NOT EXISTS { (c WHERE c.part IS NOT NULL)-[:PART_OF]->()<-[:SERVES|DERIVES_FROM]-() }
      RETURN c.id AS id`);
    const alone = ends.filter(({ length }) => length === 2).map(([, id]) => id);
    expect(alone.filter((id) => id?.startsWith('ungass-2016/')).sort()).toEqual(missing.sort());
  });

  it('are each told once, none of them a part of another, promises first', () => {
    const told = outcome.map(line);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((one) => told.some((other) => other.startsWith(`${one} > `)))).toEqual([]);
    const promises = outcome.map(({ steps }) => steps[1]?.hop === 'COMMITMENT');
    expect(promises.lastIndexOf(true)).toBeLessThan(promises.indexOf(false));
  });

  it('page to the last one in one order, whatever the size of the pages', async () => {
    const small = await chains(connection.db, 'from: "container-control-programme"', 3);
    const large = await all('from: "container-control-programme"');
    expect(small.map(line)).toEqual(large.map(line));
    expect(small.length).toBeGreaterThan(9);
    const { data } = await execute(
      connection.db,
      '{ mandateChains(from: "ungass-2016", first: 1) { totalCount } }',
    );
    expect((data as any).mandateChains.totalCount).toBe(outcome.length);
  });

  it('take one statement a page, one more for the count, and one for the paragraphs', async () => {
    const { db, names } = recording(connection.db);
    await execute(
      db,
      `{ mandateChains(from: "ungass-2016", first: 100) { nodes { complete missing { absence }
        steps { rationale node { id ... on Named { name } } } } } }`,
    );
    expect(names).toEqual(['chain/page']);
    await execute(
      db,
      `{ mandateChains(from: "ungass-2016", first: 50, complete: true) { totalCount nodes { steps {
        evidence { nodes { paragraph { locator } } } } } } }`,
    );
    expect(names.slice(1).sort()).toEqual(['chain/count', 'chain/page', 'node/by-ids']);
  });

  it.each([
    ['theme', 'theme:supply-reduction', "(n)-[:HAS_THEME]->({id: 'theme:supply-reduction'})"],
    ['entity', 'who', "(n)-[:INVOLVES|ADDRESSED_TO]->({id: 'who'})"],
    ['programme', 'container-control-programme', "(n {id: 'container-control-programme'})"],
    ['instrument', 'ungass-2016/7', "(n)-[:PART_OF]->{0,3}({id: 'ungass-2016/7'})"],
    ['region', 'MEX', "(n)-[r:INVOLVES WHERE r.role <> 'DONOR']->({id: 'MEX'})"],
    [
      'region',
      'region:central-asia',
      "(n)-[r:INVOLVES WHERE r.role <> 'DONOR']->()<-[:HAS_MEMBER]-{0,3}({id: 'region:central-asia'})",
    ],
  ])('with a filter of %s %s are those with a step there', async (filter, id, pattern) => {
    const known = through(await plain(`MATCH ${pattern} RETURN n.id AS id`));
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(outcome.length);
    expect(await told(`from: "ungass-2016", ${filter}: "${id}"`)).toEqual(known);
  });

  it('of a period have an activity of that time, or of a report of it or the next year', async () => {
    const known = through(
      await plain(`MATCH (n:Activity|Meeting)<-[:STATES|NAMES]-(p:Paragraph)
        MATCH (t:Node {id: p.text})
        WITH n, min(t.dateFrom) AS first, max(t.dateTo) AS last
        WHERE coalesce(n.dateFrom, n.dateTo, toString(toInteger(left(first, 4)) - 1)) <= '2019~'
          AND coalesce(n.dateTo, last) + '~' >= '2019'
        RETURN n.id AS id`),
    );
    const during = 'period: { from: "2019", to: "2019" }';
    expect(known.length).toBeGreaterThan(0);
    expect(await told(`from: "ungass-2016", ${during}`)).toEqual(known);
  });

  it('are complete, or not', async () => {
    const complete = await told('from: "ungass-2016", complete: true');
    const others = await told('from: "ungass-2016", complete: false');
    expect(complete).toEqual(
      outcome
        .filter((chain) => chain.complete)
        .map(line)
        .sort(),
    );
    expect([...complete, ...others].sort()).toEqual(outcome.map(line).sort());
    for (const chain of outcome) {
      const hops = new Set(chain.steps.map(({ hop }) => hop));
      if (chain.complete) {
        expect([hops.has('COMMITMENT') || hops.has('MANDATE'), hops.has('ACTIVITY')]).toEqual([
          true,
          true,
        ]);
        expect(chain.endsAt).toBe('RESULT');
      }
      expect(chain.missing.length === 0).toBe(chain.complete);
    }
  });

  it('of a strength go by no weaker link, and end before it', async () => {
    const stated = await all('from: "ungass-2016/1", minimumStrength: STATED');
    const strengths = stated.flatMap(({ steps }) => steps.map(({ strength }) => strength));
    expect(new Set(strengths)).toEqual(new Set([null, 'STATED']));
    expect(stated.map(({ endsAt }) => endsAt)).toContain('COMMITMENT');
    const placed = await all('from: "ungass-2016/1", minimumStrength: PLACED');
    const known = await plain(`MATCH (a)-[:SERVES {strength: 'PLACED'}]->({id: 'ungass-2016/1'})
      RETURN a.id AS id`);
    const served = placed.flatMap(({ steps }) =>
      steps.filter(({ link }) => link === 'SERVES').map(({ node }) => node.id),
    );
    expect([...new Set(served)].sort()).toEqual(known.sort());
  });

  it('leave out what nobody checked, unless asked for it', async () => {
    const unverified = await plain(`MATCH (n:Commitment {instrument: 'md-2019'})
      WHERE n.verification = 'UNVERIFIED' AND NOT EXISTS { (n)<-[:PART_OF]-() } RETURN n.id AS id`);
    const ids = async (more: string) =>
      (await all(`from: "md-2019"${more}`)).flatMap(({ steps }) => steps.map((s) => s.node.id));
    const usual = await ids('');
    expect(usual.filter((id) => unverified.includes(id))).toEqual([]);
    const asked = await ids(', includeUnverified: true');
    expect(unverified.length).toBeGreaterThan(0);
    expect(unverified.filter((id) => !asked.includes(id))).toEqual([]);
  });

  it('by a date know only what had been adopted and reported', async () => {
    expect(await told('from: "ungass-2016/1", asOf: "2016-04-18"')).toEqual([]);
    const then = await all('from: "ungass-2016/1", asOf: "2016-04-19"');
    expect(then.length).toBeGreaterThan(20);
    expect(new Set(then.map(({ endsAt }) => endsAt))).toEqual(new Set(['COMMITMENT', 'MANDATE']));
    // No text of the record that was out by then could tell of it.
    expect(new Set(then.flatMap(({ missing }) => missing.map((hop) => hop.absence)))).toEqual(
      new Set(['OUTSIDE_SOURCES']),
    );
    // The report of 2020 is out at the end of its year, the one on 2020 came out in 2021.
    const [item] =
      await plain(`MATCH (i:Commitment WHERE i.id STARTS WITH 'ungass-2016/')<-[:SERVES]-(a:Activity)
      WITH i, collect(split(a.id, '#')[0]) AS reports
      WHERE 'ed-report-2020' IN reports AND 'sg-2020-world-drug-problem' IN reports
      RETURN i.id AS id ORDER BY id LIMIT 1`);
    const later = (await told(`from: "${item}", asOf: "2020"`)).join('\n');
    expect(later).toContain('sg-2020-world-drug-problem#');
    expect(later).not.toContain('ed-report-2020#');
    expect((await told(`from: "${item}", asOf: "2021"`)).join('\n')).toContain('ed-report-2020#');
    // A mandate counts from its adoption, its work from the report.
    const mandate = 'from: "mandate:A/RES/60/288/~unodc-technical-assistance"';
    expect(await told(`${mandate}, asOf: "2005"`)).toEqual([]);
    const before = (await all(`${mandate}, asOf: "2008"`)).map(({ endsAt }) => endsAt);
    expect(new Set(before)).toEqual(new Set(['MANDATE']));
    expect((await all(`${mandate}, asOf: "2009"`)).length).toBeGreaterThan(5);
  });

  it.each([
    ['theme', 'theme:supply-reduction', "(n)-[:HAS_THEME]->({id: 'theme:supply-reduction'})"],
    ['country', 'COL', "(n)-[r:INVOLVES WHERE r.role <> 'DONOR']->({id: 'COL'})"],
    ['entity', 'who', "(n)-[:INVOLVES|ADDRESSED_TO]->({id: 'who'})"],
  ])('from a %s are all with a step there, each once', async (_kind, id, pattern) => {
    const there = new Set(await plain(`MATCH ${pattern} RETURN n.id AS id`));
    const found = await all(`from: "${id}"`);
    const each = found.map(line);
    expect(new Set(each).size).toBe(each.length);
    expect(found.filter(({ steps }) => !steps.some(({ node }) => there.has(node.id)))).toEqual([]);
    // Those of them that pass by the outcome document are the ones that it tells itself.
    const ofOutcome = each.filter((chain) => chain.startsWith('ungass-2016 > ')).sort();
    expect(ofOutcome).toEqual(through([...there]));
    const backwards = await told(`from: "${id}", direction: BACKWARDS`);
    expect(backwards).toEqual(each.map((chain) => chain.split(' > ').reverse().join(' > ')).sort());
  });

  it('forwards begin where they are asked from, backwards too', async () => {
    const forwards = await all('from: "container-control-programme", direction: FORWARDS');
    expect(new Set(forwards.map(({ steps }) => steps[0]?.node.id))).toEqual(
      new Set(['container-control-programme']),
    );
    // Half a chain lacks nothing that was looked for, and is complete for nobody.
    expect(forwards.some(({ missing }) => missing.length === 0)).toBe(true);
    expect(forwards.some(({ complete }) => complete)).toBe(false);
    expect(await told('from: "ungass-2016/3.e", direction: BACKWARDS')).toEqual([
      'ungass-2016/3.e > ungass-2016',
    ]);
    const whole = await told('from: "ungass-2016/3.e"');
    expect(await told('from: "ungass-2016/3.e", direction: FORWARDS')).toEqual(
      whole.map((chain) => chain.replace('ungass-2016 > ', '')),
    );
  });

  it('of a resolution lead over its mandates, and over the outcome that it adopted', async () => {
    const found = await all('from: "A/RES/74/178"');
    const mandates = await plain(`MATCH (n:Mandate)-[:DERIVES_FROM]->({id: 'A/RES/74/178'})
      WHERE n.verification <> 'UNVERIFIED' RETURN n.id AS id`);
    const reached = found.flatMap(({ steps }) => steps[1]?.node.id ?? []);
    expect([...new Set(reached)].sort()).toEqual(mandates.sort());
    const adopted = await told('from: "A/RES/S-30/1", complete: true');
    const held = await told('from: "ungass-2016", complete: true');
    expect(adopted).toEqual(held.map((chain) => `A/RES/S-30/1 > ${chain}`));
  });

  it('are known by every older or other identifier', async () => {
    const act = await told('from: "A/RES/S-30/1", complete: true');
    expect(await told('from: "S-30/1", complete: true')).toEqual(act);
  });

  it.each([
    ['from: "no-such-thing"', '"from" ("no-such-thing") is no identifier of the record'],
    ['from: ""', '"from" ("") is no identifier of the record'],
    ['from: "sg-2020-world-drug-problem#26"', 'is of kind Paragraph; give one of: Instrument'],
    ['from: "LAO", theme: "LAO"', '"theme" ("LAO") is of kind Country; give one of: Theme.'],
    ['from: "LAO", entity: "nobody"', '"entity" ("nobody") is no identifier of the record'],
    ['from: "CND/RES/50/4"', '"from" ("CND/RES/50/4") was not checked against a source'],
    ['from: "LAO", asOf: "soon"', '"asOf" ("soon") is no date'],
    ['from: "LAO", period: { from: "2021", to: "2020" }', '"period" has "from" (2021) after'],
    ['from: "LAO", after: "x"', '"after" (x) is no cursor'],
    ['from: "LAO", first: 0', '"first" (0) must be at least 1.'],
  ])('are refused for %s', async (args, message) => {
    const { code, message: said } = await refused(connection.db, args);
    expect(said).toContain(message);
    expect(code).toBe('BAD_USER_INPUT');
  });

  it('start from an index, whatever they are asked for', async () => {
    const texts: string[] = [];
    const db = {
      ...connection.db,
      read: (query: { name: string; text: string }) => {
        if (query.name.startsWith('chain/')) texts.push(query.text);
        return Promise.resolve([]);
      },
    };
    for (const more of [
      '',
      ', minimumStrength: PLACED, complete: true, asOf: "2020", includeUnverified: true',
      ', instrument: "a", theme: "b", entity: "c", programme: "d", region: "e", period: { from: "2019" }',
    ]) {
      const counted = '{ totalCount nodes { complete } }';
      await execute(db as never, `{ mandateChains(from: "x"${more}) ${counted} }`);
    }
    expect(texts.length).toBe(3);
    for (const text of texts) {
      const { summary } = await connection.driver.executeQuery(
        `EXPLAIN ${text}`,
        {},
        { database: connection.database },
      );
      expect(JSON.stringify(summary.plan)).not.toMatch(
        /AllNodesScan|NodeByLabelScan|NodeByLabelsScan|RelationshipTypeScan/,
      );
    }
  });
});
