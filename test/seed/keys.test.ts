import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read-graph.js';
import { throwAwayFolder } from '../support/db.js';

const registers = `entities:
  - { id: ga, type: ORGAN, name: { en: General Assembly, zh: 大会 }, aliases: [GA, { alias: 本会, only: true }] }
  - { id: cnd, type: COMMISSION, name: { en: Commission on Narcotic Drugs, zh: 麻醉药品委员会 }, aliases: [CND] }
documents:
  - { id: review, inRecord: true, symbols: [A/69/87, E/2014/80], name: { en: A review } }
  - { id: unfinished, symbols: ["A/75/[…]"], name: { en: A report to come } }
resolutions:
  - { id: A/RES/74/178, type: RESOLUTION, body: ga, verification: SOURCE_TEXT }
  - { id: A/RES/S-30/1, type: RESOLUTION, body: ga, verification: SOURCE_TEXT }
  - { id: CND/RES/63/1, type: RESOLUTION, body: cnd, verification: SOURCE_TEXT }
  - { id: CND/DEC/63/1, type: DECISION, body: cnd, verification: SOURCE_TEXT }
instruments:
  - { id: outcome, type: OUTCOME_DOCUMENT, name: { en: Outcome }, symbol: "A/RES/S-30/1, annex", containedIn: [A/RES/S-30/1] }
  - { id: agenda, type: PLAN_OF_ACTION, name: { en: Agenda }, symbol: A/RES/74/178 }
`;

const paragraph = (locator: string, names: string) =>
  `  - { locator: "${locator}", summary: { en: One., zh: 一。 }, names: [${names}] }\n`;

/** The keys of a seed whose review names these things in its paragraph 1. */
async function keysWith(names: string): Promise<ReadonlyMap<string, string>> {
  const folder = await throwAwayFolder();
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'registers'));
  writeFileSync(join(folder, 'registers', 'all.yaml'), registers);
  const file = (document: string, locator: string, named: string) =>
    writeFileSync(
      join(folder, 'documents', `${document}.yaml`),
      `document: ${document}\nordinal: 1\nverification: SOURCE_TEXT\nlocators: ["${locator}"]\nparagraphs:\n${paragraph(locator, named)}`,
    );
  file('review', 'annex/1', names);
  file('outcome', '1.a', 'LAO');
  const { graph, problems } = readSeed(folder);
  expect(problems).toEqual([]);
  return graph.keys;
}

const named = 'A/RES/74/178, CND/RES/63/1, CND/DEC/63/1, agenda, unfinished';

it.each([
  ['74/178', 'A/RES/74/178'],
  ['resolution 74/178', 'A/RES/74/178'],
  ['General Assembly resolution 74/178', 'A/RES/74/178'],
  ['第74/178号决议', 'A/RES/74/178'],
  ['大会第74/178号决议', 'A/RES/74/178'],
  ['CND decision 63/1', 'CND/DEC/63/1'],
  ['第63/1号决议', 'CND/RES/63/1'],
  ['A/69/87', 'review'],
  ['E/2014/80', 'review'],
  ['A/69/87-E/2014/80', 'review'],
  ['A/69/87#annex/1', 'review#annex/1'],
  ['E/2014/80#annex/1', 'review#annex/1'],
  ['S-30/1', 'A/RES/S-30/1'],
  ['A/RES/S-30/1#1.a', 'outcome#1.a'],
  ['S-30/1#1.a', 'outcome#1.a'],
])('reads %s as %s', async (key, id) => {
  expect((await keysWith(named)).get(key)).toBe(id);
});

it.each([
  ['63/1', 'a resolution and a decision have this number'],
  ['A/RES/74/178', 'it is the identifier of the resolution itself'],
  ['A/75/[…]', 'the symbol is not known whole'],
  ['本会第74/178号决议', 'the body is called so in some paragraphs only'],
])('knows no key %s: %s', async (key) => {
  expect((await keysWith(named)).has(key)).toBe(false);
});

it('keeps a form ambiguous when the graph has only one of the two that it may mean', async () => {
  expect((await keysWith('CND/RES/63/1')).has('63/1')).toBe(false);
});
