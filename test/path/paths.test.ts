// type-graphql's decorators need it before any class is declared.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';
import { type AskedPath, line, paths, refusedPaths } from './ask.js';
import { everyPath, readWeb, type Web } from './every-path.js';

let connection: Connection;
let web: Web;
beforeAll(async () => {
  connection = await seededDatabase();
  web = await readWeb(connection.db);
});
afterAll(() => connection?.close());

const all = (args: string) => paths(connection.db, args);

/** Answers that were written down from the documents before they were asked for. */
describe('the best path', () => {
  it('from resolution 74/178 to Laos is its paragraph 60 and the advice on policy there (2020, 38)', async () => {
    const [best] = await all('from: "A/RES/74/178", to: "LAO"');
    expect(best && line(best)).toBe(
      'A/RES/74/178 <DERIVES_FROM mandate:A/RES/74/178/60 <SERVES ed-report-2020#38/policy-advice-lao INVOLVES> LAO',
    );
    expect(best).toMatchObject({ length: 3, weakest: 'INFERRED' });
    const [first, , , last] = best!.steps;
    expect(first).toMatchObject({ link: null, direction: null, role: null, rationale: null });
    expect(last).toMatchObject({ role: 'BENEFICIARY', strength: 'STATED' });
    expect(last?.evidence.nodes.map(({ paragraph }) => paragraph.id)).toEqual([
      'ed-report-2020#38',
    ]);
    const served = best!.steps[2]!;
    expect(served.strength).toBe('INFERRED');
    expect(served.rationale).toMatch(/\w/);
  });

  it('from item 3(e) of 2016 to container control is the link itself (2020, 50)', async () => {
    const [best, ...others] = await all(
      'from: "ungass-2016/3.e", to: "container-control-programme"',
    );
    expect(best && line(best)).toBe('ungass-2016/3.e <SERVES container-control-programme');
    expect(others).toEqual([]);
  });

  it('from UNODC to WHO is their partnership, then what they led together (2008, 19)', async () => {
    const found = await all('from: "unodc", to: "who"');
    expect(found.map(line)[0]).toBe(
      'unodc <HAS_MEMBER partnership:unodc-drug-treatment HAS_MEMBER> who',
    );
    expect(found.slice(1).every((path) => line(path).includes('ed-report-2008#19/'))).toBe(true);
    expect(new Set(found.map(({ weakest }) => weakest))).toEqual(new Set(['STATED']));
  });

  it('from a paragraph goes by what it states', async () => {
    const found = await all('from: "sg-2020-world-drug-problem#26", to: "ungass-2016/1.a"');
    expect(found.map(line).slice(0, 1)).toEqual([
      'sg-2020-world-drug-problem#26 STATES> sg-2020-world-drug-problem#26/family-life-skills-prevention SERVES> ungass-2016/1.a',
    ]);
  });
});

describe('paths', () => {
  it.each([
    ['ungass-2016/3.e', 'ed-report-2020#35/online-trainings'],
    ['LAO', 'theme:alternative-development'],
    ['unodc', 'who'],
    ['cnd', 'unodc'],
    ['mandate:A/RES/60/288/~unodc-technical-assistance', 'ctitf'],
    ['jms-2014', 'container-control-programme'],
  ])('from %s to %s are the best of all that there are', async (from, to) => {
    for (const [given, minimum] of [
      ['', 1],
      [', minimumStrength: STATED', 3],
    ] as const) {
      for (const maximumLength of [1, 2, 4]) {
        const known = everyPath(web, from, to, maximumLength, minimum);
        const args = `maximumLength: ${maximumLength}, first: 20${given}`;
        const found = await all(`from: "${from}", to: "${to}", ${args}`);
        expect(found.map(({ steps }) => steps.map(({ node }) => node.id))).toEqual(
          known.slice(0, 20),
        );
        const back = await all(`from: "${to}", to: "${from}", ${args}`);
        expect(back.map(({ steps }) => steps.map(({ node }) => node.id).reverse())).toEqual(
          found.map(({ steps }) => steps.map(({ node }) => node.id)),
        );
      }
    }
    expect(everyPath(web, from, to, 4, 1).length).toBeGreaterThan(0);
  });

  it('tell the links as they are, and the weakest of them', async () => {
    const found = await all('from: "jms-2014", to: "container-control-programme", first: 20');
    const ranks = { STATED: 3, PLACED: 2, INFERRED: 1 } as const;
    expect(found.length).toBeGreaterThan(0);
    for (const { steps, length, weakest } of found) {
      expect(length).toBe(steps.length - 1);
      const strengths = steps.flatMap(({ strength }) => strength ?? []);
      const least = Math.min(...strengths.map((strength) => ranks[strength]));
      expect(weakest).toBe(strengths.find((strength) => ranks[strength] === least));
      steps.slice(1).forEach(({ link, direction, node }, place) => {
        const ends = [steps[place]!.node.id, node.id];
        const [start, end] = direction === 'OUT' ? ends : ends.reverse();
        expect(web.links).toContainEqual(
          expect.objectContaining({ type: link, from: start, to: end }),
        );
      });
    }
  });

  it('do not pass through what joins everything, which may be an end', async () => {
    const between = new Set<string>();
    for (const [from, to] of [
      ['LAO', 'THA'],
      ['unodc', 'theme:alternative-development'],
      ['ungass-2016/1.a', 'ungass-2016/1.b'],
      ['ed-report-2008#14/haiti-institution-building', 'ed-report-2020#38/policy-advice-lao'],
    ]) {
      const found = await all(`from: "${from}", to: "${to}", maximumLength: 5, first: 20`);
      for (const { steps } of found) {
        for (const { node } of steps.slice(1, -1)) between.add(node.id);
      }
    }
    expect(between.size).toBeGreaterThan(10);
    const hubs = [
      'unodc',
      'member-states',
      'cnd',
      'ungass-2016',
      'ungass-2016/1',
      'convention-1988',
    ];
    expect(hubs.filter((hub) => between.has(hub))).toEqual([]);
    const kinds = [...between].map((id) => web.nodes.get(id)!.kind);
    for (const kind of ['Theme', 'Topic', 'Country', 'Region', 'Paragraph', 'Document']) {
      expect(kinds).not.toContain(kind);
    }
  });

  it('are no longer and no more than is asked for', async () => {
    const pair = 'from: "LAO", to: "theme:alternative-development"';
    const lengths = (found: AskedPath[]) => found.map(({ length }) => length);
    expect(lengths(await all(`${pair}, maximumLength: 1`))).toEqual([]);
    const linked = 'from: "ungass-2016/1.a", to: "ungass-2016", maximumLength: 1';
    expect((await all(linked)).map(line)).toEqual(['ungass-2016/1.a <HAS_COMMITMENT ungass-2016']);
    expect(Math.max(...lengths(await all(`${pair}, maximumLength: 2, first: 20`)))).toBe(2);
    expect(lengths(await all(`${pair}, first: 3`))).toHaveLength(3);
    expect(lengths(await all(pair))).toHaveLength(5);
  });

  it('leave out what nobody checked, unless it is asked for', async () => {
    const pair = 'from: "CND/RES/50/4", to: "ed-report-2008"';
    const { code, message } = await refusedPaths(connection.db, pair);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('"from" ("CND/RES/50/4") was not checked against a source');
    const { data } = await execute(
      connection.db,
      `{ paths(${pair}, includeUnverified: true) { length } }`,
    );
    expect(data).toEqual({ paths: [] });
    const unchecked = [...web.nodes].filter(
      ([, { verification }]) => verification === 'UNVERIFIED',
    );
    const ids = new Set(unchecked.map(([id]) => id));
    const through = (found: AskedPath[]) =>
      found.filter(({ steps }) => steps.some(({ node }) => ids.has(node.id)));
    const cited = 'from: "md-2019", to: "theme:demand-reduction-health", first: 20';
    expect(through(await all(cited))).toEqual([]);
    expect(through(await all(`${cited}, includeUnverified: true`))).not.toEqual([]);
  });

  it('know every older or other identifier', async () => {
    const found = (await all('from: "S-30/1", to: "ungass-2016"')).map(line);
    expect(found).toEqual((await all('from: "A/RES/S-30/1", to: "ungass-2016"')).map(line));
    expect(found).toContain('A/RES/S-30/1 ADOPTS> ungass-2016');
  });

  it.each([
    [
      'from: "no-such-thing", to: "LAO"',
      'BAD_USER_INPUT',
      '"from" ("no-such-thing") is no identifier',
    ],
    ['from: "LAO", to: ""', 'BAD_USER_INPUT', '"to" ("") is no identifier of the record'],
    ['from: "LAO", to: "LAO"', 'BAD_USER_INPUT', '"from" ("LAO") and "to" are the same node'],
    ['from: "S-30/1", to: "A/RES/S-30/1"', 'BAD_USER_INPUT', 'are the same node; give two'],
    [
      'from: "LAO", to: "who", maximumLength: 6',
      'LIMIT_EXCEEDED',
      '"maximumLength" (6) is more than 5',
    ],
    [
      'from: "LAO", to: "who", maximumLength: 0',
      'BAD_USER_INPUT',
      '"maximumLength" (0) must be at least 1',
    ],
    ['from: "LAO", to: "who", first: 21', 'LIMIT_EXCEEDED', '"first" (21) is more than 20'],
    ['from: "LAO", to: "who", first: 0', 'BAD_USER_INPUT', '"first" (0) must be at least 1'],
  ])('are refused for %s', async (args, code, message) => {
    const refused = await refusedPaths(connection.db, args);
    expect(refused.message).toContain(message);
    expect(refused.code).toBe(code);
  });

  it('take one statement, and one for the paragraphs', async () => {
    const { db, names } = recording(connection.db);
    await execute(db, '{ paths(from: "unodc", to: "who") { weakest steps { node { id } } } }');
    expect(names).toEqual(['path/best']);
    await execute(
      db,
      '{ paths(from: "unodc", to: "who") { steps { evidence { nodes { paragraph { locator } } } } } }',
    );
    expect(names.slice(1)).toEqual(['path/best', 'node/by-ids']);
  });

  it('start from an index, whatever they are asked for', async () => {
    const texts: string[] = [];
    const db = {
      ...connection.db,
      read: ({ name, text }: { name: string; text: string }) => {
        if (name === 'path/best') texts.push(text);
        return Promise.resolve([]);
      },
    };
    for (const more of [
      '',
      ', maximumLength: 1',
      ', maximumLength: 5, minimumStrength: PLACED, includeUnverified: true',
    ]) {
      await execute(db as never, `{ paths(from: "x", to: "y"${more}) { length } }`);
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
