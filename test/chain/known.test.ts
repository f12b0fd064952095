import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { Language } from '../../src/shared/language.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';
import { chains, lines } from './ask.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

const all = (args: string) => chains(connection.db, args);
const told = (args: string) => lines(connection.db, args);

/** Answers that were written down from the documents before they were asked for. */
describe('a chain', () => {
  it('of recommendation 1(a) of 2016 leads to 18 countries, 95,000 children and parents (2020, 26)', async () => {
    const { data } = await execute(
      connection.db,
      `{ mandateChains(from: "ungass-2016/1.a", complete: true) { nodes { complete endsAt strength steps {
        hop link direction strength evidence { nodes { paragraph { id } } }
        node { __typename ... on Result { value unit qualifier } } } } } }`,
    );
    const found = (data as any).mandateChains.nodes;
    const ends = found.map(({ steps }: any) => steps.at(-1).node);
    expect(ends.map(({ value }: any) => value).sort((a: number, b: number) => a - b)).toEqual([
      18, 95_000,
    ]);
    for (const { steps, ...chain } of found) {
      expect(chain).toEqual({ complete: true, endsAt: 'RESULT', strength: 'INFERRED' });
      expect(steps.map(({ hop }: any) => hop)).toEqual([
        'INSTRUMENT',
        'COMMITMENT',
        'ACTIVITY',
        'RESULT',
      ]);
      expect(steps.map(({ link, direction }: any) => [link, direction])).toEqual([
        [null, null],
        ['HAS_COMMITMENT', 'OUT'],
        ['SERVES', 'IN'],
        ['ATTRIBUTED_TO', 'IN'],
      ]);
      expect(steps.map(({ strength }: any) => strength)).toEqual([
        null,
        null,
        'INFERRED',
        'STATED',
      ]);
      const paragraphs = steps.slice(2).flatMap(({ evidence }: any) => evidence.nodes);
      expect(new Set(paragraphs.map(({ paragraph }: any) => paragraph.id))).toEqual(
        new Set(['sg-2020-world-drug-problem#26']),
      );
    }
  });

  it('of resolution 50/8 of the Commission leads to the help for Haiti, and no figure (2008, 14)', async () => {
    const found = await all('from: "mandate:CND/RES/50/8/~support-haiti", minimumStrength: STATED');
    const help = ['legislative-reform', 'ratification-advice', 'institution-building'];
    expect(found.map(({ steps }) => steps.at(-1)?.node.id)).toEqual([
      'ed-report-2008#cover/resolution-50-8-implementation',
      ...[...help, 'judicial-statute'].map((slug) => `ed-report-2008#14/haiti-${slug}`),
    ]);
    for (const { steps, complete, endsAt, missing } of found) {
      expect(steps[0]).toMatchObject({ hop: 'INSTRUMENT', node: { id: 'CND/RES/50/8' } });
      expect({ complete, endsAt, missing }).toEqual({
        complete: false,
        endsAt: 'ACTIVITY',
        missing: [{ hop: 'RESULT', absence: 'NOT_REPORTED' }],
      });
    }
  });

  it('does not take what is only planned for done: the priorities of 2009 for Haiti (2008, 15)', async () => {
    const found = await all('from: "mandate:CND/RES/50/8/~support-haiti"');
    const priorities = found.filter(({ steps }) =>
      steps.some(({ node }) => node.id.includes('#15/priority-2009-')),
    );
    expect(priorities.length).toBe(3);
    for (const { missing } of priorities) {
      expect(missing.map(({ hop }) => hop)).toEqual(['ACTIVITY', 'RESULT']);
    }
  });

  it('of the laboratories leads over the resolution to more than 85 States (2008, 70)', async () => {
    const { data } = await execute(
      connection.db,
      `{ mandateChains(from: "CND/RES/50/4", complete: true, minimumStrength: STATED, includeUnverified: true) {
        nodes { steps { hop node { id ... on Result { value qualifier } } } } } }`,
    );
    const [chain] = (data as any).mandateChains.nodes;
    expect(chain.steps.map(({ hop }: any) => hop)).toEqual([
      'INSTRUMENT',
      'MANDATE',
      'ACTIVITY',
      'RESULT',
    ]);
    expect(chain.steps.at(-1).node).toMatchObject({ value: 85, qualifier: 'MORE_THAN' });
  });

  it('of the counter-terrorism strategy leads to 7,700 trained since 2003, 1,600 in 2008, 45 countries (2008, 39)', async () => {
    const { data } = await execute(
      connection.db,
      `{ mandateChains(first: 50, complete: true, from: "mandate:A/RES/60/288/~unodc-technical-assistance") {
        nodes { steps { node { ... on Result { value } } } } } }`,
    );
    const values = (data as any).mandateChains.nodes.map(
      ({ steps }: any) => steps.at(-1).node.value,
    );
    expect(values).toEqual(expect.arrayContaining([7_700, 1_600, 45, 164, 469, 71]));
  });

  it('runs over a programme: item 3(e), container control, 215 trainings online (2020, 35)', async () => {
    const { data } = await execute(
      connection.db,
      `{ mandateChains(first: 50, from: "ungass-2016/3.e", programme: "container-control-programme") {
        nodes { complete missing { hop absence } steps { hop node { id ... on Result { value } } } } } }`,
    );
    const found = (data as any).mandateChains.nodes;
    const trainings = found.filter(({ steps }: any) => steps.at(-1).node.value === 215);
    expect(trainings.map(({ steps }: any) => steps.map(({ hop }: any) => hop))).toContainEqual([
      'INSTRUMENT',
      'COMMITMENT',
      'PROGRAMME',
      'ACTIVITY',
      'RESULT',
    ]);
    // 93 tons of cocaine were seized under the programme; by which activity is not said.
    const seized = found.find(({ steps }: any) => steps.at(-1).node.value === 93);
    expect(seized).toMatchObject({
      complete: false,
      missing: [{ hop: 'ACTIVITY', absence: 'NOT_REPORTED' }],
    });
  });

  it('does not lead from a text of 2016 to what its programme did in 2008', async () => {
    const forwards = await told('from: "ungass-2016/3.e"');
    expect(forwards.filter((chain) => chain.includes('> container-control-programme'))).not.toEqual(
      [],
    );
    expect(forwards.filter((chain) => chain.includes('ed-report-2008#'))).toEqual([]);
    const backwards = await told('from: "ed-report-2008#61/port-expansion", direction: BACKWARDS');
    expect(backwards.length).toBeGreaterThan(0);
    for (const chain of backwards) {
      expect(chain).toMatch(/^ed-report-2008#61\/port-expansion > container-control-programme/);
      expect(chain).not.toContain('ungass-2016');
    }
  });

  it('goes back from the figure to the item and to the chapter that it is reported under', async () => {
    const figure = 'sg-2020-world-drug-problem#26/children-parents-reached';
    const work = 'sg-2020-world-drug-problem#26/family-life-skills-prevention';
    expect(await told(`from: "${figure}", direction: BACKWARDS`)).toEqual([
      `${figure} > ${work} > ungass-2016/1 > ungass-2016`,
      `${figure} > ${work} > ungass-2016/1.a > ungass-2016`,
    ]);
  });

  it('goes back from the strategy of 2021-2025 to both commissions (2020, 6)', async () => {
    const strategy = 'ed-report-2020#6/strategy-prepared';
    const found = await told(`from: "${strategy}", direction: BACKWARDS, includeUnverified: true`);
    for (const act of ['CND/RES/62/9', 'CCPCJ/RES/28/4']) {
      expect(found).toContain(`${strategy} > mandate:${act}/~strategy-2021-2025 > ${act}`);
    }
  });

  it('ends with the text that was asked for, and asks for no figure of it', async () => {
    const [statement, ...others] = await all(
      'from: "mandate:CND/RES/56/12/~joint-ministerial-statement", minimumStrength: STATED',
    );
    expect(others).toEqual([]);
    expect(statement?.steps.at(-1)).toMatchObject({
      hop: 'ACTIVITY',
      link: 'ANSWERED_BY',
      direction: 'OUT',
      node: { id: 'jms-2014' },
    });
    expect(statement?.missing).toEqual([{ hop: 'RESULT', absence: 'NOT_APPLICABLE' }]);
  });

  it('shares with an act what is linked to its paragraph, and tells it once for the chapter', async () => {
    const act = await told('from: "ungass-2016/1.c~1", complete: true');
    const paragraph = await told('from: "ungass-2016/1.c", complete: true');
    expect(act.length).toBeGreaterThan(0);
    expect(act).toEqual(
      paragraph.map((chain) =>
        chain.replace('> ungass-2016/1.c >', '> ungass-2016/1.c~1 > ungass-2016/1.c >'),
      ),
    );
    const chapter = await told('from: "ungass-2016/1"');
    expect(chapter.filter((chain) => chain.includes('ungass-2016/1.c~1'))).toEqual([]);
  });

  it('joins nothing because the same body is addressed and active', async () => {
    const mandate = 'mandate:A/RES/74/178/18~1';
    const [only, ...others] = await all(`from: "${mandate}"`);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      endsAt: 'MANDATE',
      missing: [
        { hop: 'ACTIVITY', absence: 'NOT_REPORTED' },
        { hop: 'RESULT', absence: 'NOT_REPORTED' },
      ],
    });
  });

  it('does not lend an item what is only placed under its chapter', async () => {
    expect(await told('from: "ungass-2016/1.b"')).toEqual(['ungass-2016 > ungass-2016/1.b']);
    expect((await told('from: "ungass-2016/1", minimumStrength: PLACED')).length).toBeGreaterThan(
      50,
    );
  });

  it('asks for nothing where a paragraph only notes something', async () => {
    const [chain] = await all('from: "ungass-2016/PP2~1"');
    expect(chain?.missing).toEqual([
      { hop: 'ACTIVITY', absence: 'NOT_APPLICABLE' },
      { hop: 'RESULT', absence: 'NOT_APPLICABLE' },
    ]);
  });

  it('lacks a commitment where the source names a convention as a whole', async () => {
    const work = 'ed-report-2020#38/policy-advice-lao';
    const found = await all(`from: "${work}", instrument: "convention-1988"`);
    expect(found.map(({ missing }) => missing)).toEqual([
      [
        { hop: 'COMMITMENT', absence: 'OUTSIDE_SOURCES' },
        { hop: 'RESULT', absence: 'NOT_REPORTED' },
      ],
    ]);
  });

  it('is told once in all that a country has, whichever of its steps are there', async () => {
    const found = await told('from: "LAO"');
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('ungass-2016 > ungass-2016/7.j > ed-report-2020#32/livelihoods-lao');
  });

  it('tells why, and what there is, in the language asked for', async () => {
    const { data } = await execute(
      connection.db,
      `{ mandateChains(from: "ungass-2016/1.a", complete: true, first: 1) { nodes { steps {
        zh: rationale(lang: ZH) en: rationale(lang: EN) rationaleLanguage
        node { ... on Activity { summary } } } } } }`,
      {},
      Language.ZH,
    );
    const step = (data as any).mandateChains.nodes[0].steps[2];
    expect(step.zh).toMatch(/\p{Script=Han}/u);
    expect(step.node.summary).toMatch(/\p{Script=Han}/u);
    expect(step.en).toMatch(/^[A-Z][a-z]/);
    expect(step.rationaleLanguage).toBe('ZH');
  });
});
