import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Connection } from '../../src/db/connect.js';
import { everyList } from '../../src/list/lists.js';
import { found, idsOf, refusal } from '../list/ask.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

const jms = "(:Instrument {id: 'jms-2014'})";
const ungass = "(:Instrument {id: 'ungass-2016'})";
const unodc = "(:Entity {id: 'unodc'})";

/** A filter, and a plain statement that finds the same nodes `n`. */
type Case = [field: string, filter: object, match: string];

const cases: Case[] = [
  ['commitments', { instruments: { any: ['jms-2014'] } }, `MATCH ${jms}-[:HAS_COMMITMENT]->(n)`],
  [
    'commitments',
    { instruments: { none: ['jms-2014'] } },
    "MATCH (n:Commitment) WHERE n.instrument <> 'jms-2014'",
  ],
  [
    'commitments',
    { kinds: ['TARGET', 'FOLLOW_UP'] },
    "MATCH (n:Commitment) WHERE n.commitmentKind = 'TARGET' OR n.commitmentKind = 'FOLLOW_UP'",
  ],
  [
    'commitments',
    { partOf: { any: ['jms-2014/33'] }, isPart: false },
    "MATCH (n:Commitment) WHERE n.id STARTS WITH 'jms-2014/33.' AND NOT n.id CONTAINS '~'",
  ],
  ['commitments', { isPart: true }, 'MATCH (n:Commitment) WHERE n.part IS NOT NULL'],
  [
    'commitments',
    { addressees: { all: ['unodc', 'incb'] } },
    `MATCH ${unodc}<-[:ADDRESSED_TO]-(n:Commitment)-[:ADDRESSED_TO]->(:Entity {id: 'incb'})`,
  ],
  [
    'commitments',
    { themes: { all: ['theme:supply-reduction', 'theme:international-cooperation'] } },
    `MATCH (:Theme {id: 'theme:supply-reduction'})<-[:HAS_THEME]-(n:Commitment)
     MATCH (n)-[:HAS_THEME]->(:Theme {id: 'theme:international-cooperation'})`,
  ],
  [
    'commitments',
    {
      themes: {
        any: ['theme:supply-reduction', 'theme:evolving-reality'],
        none: ['theme:pillar-supply'],
      },
    },
    `MATCH (n:Commitment)-[:HAS_THEME]->(theme)
     WHERE theme.id IN ['theme:supply-reduction', 'theme:evolving-reality']
       AND NOT (n)-[:HAS_THEME]->(:Theme {id: 'theme:pillar-supply'})`,
  ],
  [
    'commitments',
    { themes: { exists: false } },
    'MATCH (n:Commitment) WHERE NOT (n)-[:HAS_THEME]->()',
  ],
  [
    'commitments',
    { populationGroups: { any: ['group:women'] } },
    "MATCH (n:Commitment)-[:CONCERNS_GROUP|INVOLVES]->(:PopulationGroup {id: 'group:women'})",
  ],
  [
    'commitments',
    { topics: { exists: true }, instruments: { any: ['ungass-2016'] } },
    `MATCH ${ungass}-[:HAS_COMMITMENT]->(n)-[:HAS_TOPIC]->()`,
  ],
  [
    'commitments',
    { substances: { any: ['substance:precursors'] } },
    `MATCH (s:Substance) WHERE s.id = 'substance:precursors' OR (s)-[:PART_OF]->({id: 'substance:precursors'})
     MATCH (n:Commitment)-[:CONCERNS_SUBSTANCE]->(s)`,
  ],
  [
    'commitments',
    { cites: { any: ['convention-1988'] } },
    "MATCH (n:Commitment)-[:CITES]->({id: 'convention-1988'})",
  ],
  [
    'commitments',
    { adoptedDuring: { from: '2014', to: '2014' } },
    `MATCH ${jms}-[:HAS_COMMITMENT]->(n)`,
  ],
  [
    'commitments',
    { evidencedIn: { any: ['jms-2014'] }, instruments: { any: ['jms-2014'] } },
    `MATCH ${jms}-[:HAS_COMMITMENT]->(n)`,
  ],
  [
    'commitments',
    { mandates: { exists: true } },
    'MATCH (n:Commitment)<-[:DERIVES_FROM]-(:Mandate)',
  ],
  [
    'mandates',
    { resolutions: { any: ['A/RES/74/178'] } },
    "MATCH (n:Mandate)-[:DERIVES_FROM]->({id: 'A/RES/74/178'})",
  ],
  [
    'mandates',
    { instruments: { any: ['ungass-2016'] } },
    `MATCH (n:Mandate)-[:DERIVES_FROM]->(s) WHERE s.id = 'ungass-2016' OR (s)<-[:HAS_COMMITMENT]-${ungass}`,
  ],
  [
    'mandates',
    { addresseeKinds: ['IMPLEMENTING_ENTITY'], addressees: { none: ['unodc'] } },
    `MATCH (n:Mandate {addresseeKind: 'IMPLEMENTING_ENTITY'}) WHERE NOT (n)-[:ADDRESSED_TO]->${unodc}`,
  ],
  ['mandates', { issuers: { any: ['cnd'] } }, "MATCH (n:Mandate)-[:ISSUED_BY]->({id: 'cnd'})"],
  [
    'mandates',
    { asksForReport: true },
    'MATCH (n:Mandate) WHERE n.reportingWhatEn IS NOT NULL OR n.reportingDueNoteEn IS NOT NULL OR n.reportingDue IS NOT NULL',
  ],
  [
    'mandates',
    { activities: { exists: true, minimumStrength: 'STATED' } },
    "MATCH (n:Mandate)<-[:SERVES {strength: 'STATED'}]-(:Activity)",
  ],
  [
    'recommendations',
    { speakers: { exists: false } },
    'MATCH (n:Recommendation) WHERE NOT (n)-[:SPOKEN_BY]->()',
  ],
  [
    'entities',
    { types: ['UN_OFFICE', 'TREATY_BODY'] },
    "MATCH (n:Entity) WHERE n.type IN ['UN_OFFICE', 'TREATY_BODY']",
  ],
  ['entities', { mandates: { exists: true } }, 'MATCH (n:Entity)<-[:ADDRESSED_TO]-(:Mandate)'],
  [
    'entities',
    { parents: { any: ['ecosoc'] } },
    "MATCH (n:Entity)-[:HAS_PARENT*1..6]->({id: 'ecosoc'})",
  ],
  [
    'partnerships',
    { members: { any: ['unodc'] } },
    `MATCH (n:Partnership)-[:HAS_MEMBER]->${unodc}`,
  ],
  ['countries', { activities: { exists: true } }, 'MATCH (n:Country)<-[:INVOLVES]-(:Activity)'],
  [
    'countries',
    { evidencedIn: { any: ['sg-2020-world-drug-problem'] } },
    "MATCH (n:Country)<-[:STATES|NAMES]-(:Paragraph {text: 'sg-2020-world-drug-problem'})",
  ],
  ['regions', { schemes: ['SOURCE'] }, "MATCH (n:Region {scheme: 'SOURCE'})"],
  [
    'programmes',
    { types: ['TOOL'], entities: { any: [{ id: 'unodc', roles: ['LEAD'] }] } },
    `MATCH (n:Programme {type: 'TOOL'})-[:INVOLVES {role: 'LEAD'}]->${unodc}`,
  ],
  [
    'programmes',
    { activities: { exists: false } },
    'MATCH (n:Programme) WHERE NOT (n)<-[:UNDER]-(:Activity)',
  ],
  [
    'activities',
    {
      entities: {
        all: [
          { id: 'unodc', roles: ['LEAD'] },
          { id: 'who', roles: ['PARTNER', 'LEAD'] },
        ],
      },
    },
    `MATCH (n:Activity)-[:INVOLVES {role: 'LEAD'}]->${unodc}
     MATCH (n)-[link:INVOLVES]->({id: 'who'}) WHERE link.role IN ['PARTNER', 'LEAD']`,
  ],
  [
    'activities',
    { entities: { none: [{ id: 'unodc' }], exists: true } },
    `MATCH (n:Activity)-[:INVOLVES]->(:Entity) WHERE NOT (n)-[:INVOLVES]->${unodc}`,
  ],
  [
    'activities',
    { countries: { any: [{ id: 'AFG', roles: ['HOST'] }, { id: 'COL' }] } },
    `MATCH (n:Activity)-[link:INVOLVES]->(c:Country)
     WHERE c.id = 'COL' OR (c.id = 'AFG' AND link.role = 'HOST')`,
  ],
  [
    'activities',
    { regions: { any: [{ id: 'region:central-asia' }] } },
    "MATCH (n:Activity)-[:INVOLVES]->({id: 'region:central-asia'})",
  ],
  [
    'activities',
    { statuses: ['OFFERED', 'PLANNED'] },
    "MATCH (n:Activity) WHERE n.status IN ['OFFERED', 'PLANNED']",
  ],
  [
    'activities',
    { commitments: { any: ['ungass-2016/1'], minimumStrength: 'PLACED' } },
    "MATCH (n:Activity)-[s:SERVES]->({id: 'ungass-2016/1'}) WHERE s.strength IN ['STATED', 'PLACED']",
  ],
  [
    'activities',
    { instruments: { any: ['ungass-2016'], minimumStrength: 'STATED' } },
    `MATCH (n:Activity)-[:SERVES {strength: 'STATED'}]->(s)
     WHERE s.id = 'ungass-2016' OR s.instrument = 'ungass-2016'
       OR (s)-[:DERIVES_FROM]->({id: 'ungass-2016'}) OR (s)-[:DERIVES_FROM]->({instrument: 'ungass-2016'})`,
  ],
  ['activities', { programmes: { exists: true } }, 'MATCH (n:Activity)-[:UNDER]->(:Programme)'],
  ['activities', { results: { exists: true } }, 'MATCH (n:Activity)<-[:ATTRIBUTED_TO]-(:Result)'],
  [
    'activities',
    { evidencedIn: { any: ['sg-2020-world-drug-problem#section-IV.A'] } },
    "MATCH (:Section {id: 'sg-2020-world-drug-problem#section-IV.A'})-[:HAS_PARAGRAPH]->()-[:STATES|NAMES]->(n:Activity)",
  ],
  ['meetings', { bodies: { any: ['cnd'] } }, "MATCH (n:Meeting)-[:MEETING_OF]->({id: 'cnd'})"],
  [
    'publications',
    { producedBy: { exists: true } },
    'MATCH (n:Publication)<-[:PRODUCED|LAUNCHED|PREPARED]-()',
  ],
  ['substances', { types: ['CLASS'] }, "MATCH (n:Substance {type: 'CLASS'})"],
  [
    'schedulingDecisions',
    { conventions: { any: ['convention-1961'] } },
    "MATCH (n:SchedulingDecision)-[:UNDER_CONVENTION]->({id: 'convention-1961'})",
  ],
  [
    'contributions',
    { attributedTo: { exists: true } },
    'MATCH (n:Contribution)-[:ATTRIBUTED_TO]->()',
  ],
  [
    'results',
    { units: ['people'], value: { from: 1000, to: 51_000 } },
    "MATCH (n:Result {unit: 'people'}) WHERE n.value >= 1000 AND n.value <= 51000",
  ],
  ['results', { indicators: { exists: true } }, 'MATCH (n:Result)-[:MEASURES]->()'],
  ['results', { qualifiers: ['MORE_THAN'] }, "MATCH (n:Result {qualifier: 'MORE_THAN'})"],
  ['statistics', { natures: ['ESTIMATE'] }, "MATCH (n:Statistic {nature: 'ESTIMATE'})"],
  ['indicators', { results: { exists: true } }, 'MATCH (n:Indicator)<-[:MEASURES]-(:Result)'],
  [
    'outcomes',
    { attributedTo: { exists: false } },
    'MATCH (n:Outcome) WHERE NOT (n)-[:ATTRIBUTED_TO]->()',
  ],
  ['findings', { speakers: { exists: true } }, 'MATCH (n:Finding)-[:SPOKEN_BY]->()'],
  ['shortfalls', { answeredBy: { exists: true } }, 'MATCH (n:Shortfall)-[:ANSWERED_BY]->()'],
  [
    'instruments',
    { types: ['CONVENTION', 'PROTOCOL'] },
    "MATCH (n:Instrument) WHERE n.type IN ['CONVENTION', 'PROTOCOL']",
  ],
  ['instruments', { commitments: { exists: true } }, 'MATCH (n:Instrument)-[:HAS_COMMITMENT]->()'],
  [
    'resolutions',
    { adoptedBy: { any: ['cnd'] } },
    "MATCH (n:Resolution)-[:ADOPTED_BY]->({id: 'cnd'})",
  ],
  ['resolutions', { types: ['DECISION'] }, "MATCH (n:Resolution {type: 'DECISION'})"],
  ['documents', { inRecord: true }, 'MATCH (n:Document {inRecord: true})'],
  [
    'documents',
    { mandatesAnswered: { exists: true } },
    'MATCH (n:Document)-[:ANSWERS]->(:Mandate)',
  ],
  ['themes', { schemes: ['UNGASS_2016'] }, "MATCH (n:Theme {scheme: 'UNGASS_2016'})"],
  [
    'themes',
    { mapsTo: { any: ['theme:supply-reduction'] } },
    "MATCH (n:Theme)-[:MAPS_TO]->({id: 'theme:supply-reduction'})",
  ],
  [
    'topics',
    { evidencedIn: { any: ['jms-2014-review'] } },
    "MATCH (n:Topic)<-[:STATES|NAMES]-(:Paragraph {text: 'jms-2014-review'})",
  ],
  [
    'populationGroups',
    { evidencedIn: { any: ['ungass-2016'] } },
    "MATCH (n:PopulationGroup)<-[:STATES|NAMES]-(:Paragraph {text: 'ungass-2016'})",
  ],
  [
    'sdgTargets',
    { goal: { from: 4, to: 16 } },
    'MATCH (n:SdgTarget) WHERE n.goal >= 4 AND n.goal <= 16',
  ],
  [
    'printNotes',
    { evidencedIn: { any: ['sg-2020-world-drug-problem'] } },
    "MATCH (n:PrintNote)<-[:STATES]-(:Paragraph {text: 'sg-2020-world-drug-problem'})",
  ],
  [
    'paragraphs',
    { texts: { any: ['jms-2014'] } },
    "MATCH (n:Paragraph) WHERE n.text = 'jms-2014-review' AND n.locator STARTS WITH 'statement/'",
  ],
  [
    'paragraphs',
    { texts: { any: ['sg-2020-world-drug-problem'] }, states: { exists: true } },
    "MATCH (n:Paragraph {text: 'sg-2020-world-drug-problem'}) WHERE (n)-[:STATES]->()",
  ],
  ['paragraphs', { names: { any: ['PLW'] } }, "MATCH (n:Paragraph)-[:NAMES]->({id: 'PLW'})"],
];

describe('a filter', () => {
  it.each(cases)('of %s: %j finds what a plain statement finds', async (field, filter, match) => {
    const expected = await found(connection.db, match);

    expect(await idsOf(connection.db, field, { filter })).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('of every list knows every kind', () => {
    const kinds = new Set(everyList.map(({ kind }) => kind));
    expect(kinds.size).toBe(29);
  });
});

describe('ids', () => {
  it('keep the order asked for, each thing once, unknown ones left out', async () => {
    const ids = ['PLW', 'no-such-country', 'LAO', 'unodc', 'AFG', 'LAO'];

    expect(await idsOf(connection.db, 'countries', { filter: { ids }, first: 2 })).toEqual([
      'PLW',
      'LAO',
      'AFG',
    ]);
  });

  it('go in another order if one is asked for', async () => {
    const ids = ['PLW', 'LAO', 'AFG'];

    expect(
      await idsOf(connection.db, 'countries', { filter: { ids }, order: 'IDENTIFIER' }),
    ).toEqual(['AFG', 'LAO', 'PLW']);
  });

  it('may be other identifiers of the same things, in other filters too', async () => {
    const ids = ['jms-2014#33.B.27'];
    const paragraph = 'jms-2014-review#statement/33.B.27';

    expect(await idsOf(connection.db, 'paragraphs', { filter: { ids } })).toEqual([paragraph]);
    const filter = { refersTo: { any: ['jms-2014#33.B.27'] } };
    expect(await idsOf(connection.db, 'paragraphs', { filter })).toEqual(
      await found(connection.db, `MATCH (n)-[:REFERS_TO]->({id: '${paragraph}'})`),
    );
  });
});

describe('an empty set', () => {
  it('of any matches nothing, of all and none leaves out nothing', async () => {
    const every = await found(connection.db, 'MATCH (n:Mandate)');
    const ids = (filter: object) => idsOf(connection.db, 'mandates', { filter });

    expect(await ids({ addressees: { any: [] } })).toEqual([]);
    expect(await ids({ addressees: { all: [], none: [] } })).toEqual(every);
    expect(await ids({ addressees: {} })).toEqual(every);
    expect(await ids({ entities: { any: [] } })).toEqual([]);
    expect(await ids({ addresseeKinds: [] })).toEqual([]);
    expect(await ids({ ids: [] })).toEqual([]);
  });

  it('of unknown identifiers is no error', async () => {
    const ids = (filter: object) => idsOf(connection.db, 'activities', { filter });

    expect(await ids({ themes: { any: ['theme:no-such'] } })).toEqual([]);
    expect(await ids({ themes: { all: ['theme:no-such'] } })).toEqual([]);
    expect(await ids({ themes: { all: ['theme:supply-reduction', 'theme:no-such'] } })).toEqual([]);
    expect(await ids({ themes: { none: ['theme:no-such'] } })).toEqual(
      await found(connection.db, 'MATCH (n:Activity)'),
    );
  });
});

/** The days that an ISO date, or a span of them, covers. */
function days(text: string): { from: string; to: string } {
  const [from, to] = text.includes('/') ? text.split('/') : [text, text];
  const last = /^\d{4}$/.test(to!)
    ? `${to}-12-31`
    : /^\d{4}-\d{2}$/.test(to!)
      ? new Date(Date.UTC(Number(to!.slice(0, 4)), Number(to!.slice(5)), 0))
          .toISOString()
          .slice(0, 10)
      : to!;
  return {
    from: from === '' ? '0000-01-01' : `${from}-01-01`.slice(0, 10),
    to: last || '9999-12-31',
  };
}

/** Things of the graph with their dates; a plain statement gives `id` and `date`. */
const dated = (text: string) =>
  connection.db.read(
    { name: 'test/dated', text },
    {},
    z.object({ id: z.string(), date: z.string().nullable() }),
  );

const overlap = (date: string | null, from: string, to: string) =>
  date !== null && days(date).from <= days(to).to && days(date).to >= days(from).from;

describe('a period', () => {
  it.each([
    ['2019', '2019'],
    ['2019-06', '2019-06'],
    ['2019-08-15', '2020-01-02'],
    ['2020', '2020'],
  ])('from %s to %s finds the dates that overlap it', async (from, to) => {
    const activities = await dated(
      'MATCH (n:Activity) RETURN n.id AS id, n.date AS date ORDER BY n.sort',
    );
    const expected = activities.filter(({ date }) => overlap(date, from, to));
    const ids = (filter: object) => idsOf(connection.db, 'activities', { filter });

    expect(await ids({ period: { from, to } })).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeGreaterThan(0);
    expect(await ids({ period: { from, to, includeUndated: true } })).toEqual(
      activities.filter(({ date }) => date === null || overlap(date, from, to)).map(({ id }) => id),
    );
  });

  it('may be open at an end', async () => {
    const ids = (filter: object) => idsOf(connection.db, 'instruments', { filter });

    const old = await ids({ period: { to: '1988-12' } });
    expect(old).toEqual(expect.arrayContaining(['convention-1961', 'convention-1971']));
    expect(old).not.toContain('ungass-2016');
    const thatDay = await ids({ period: { from: '2019-03-14', to: '2019-03-14' } });
    expect(thatDay).toContain('md-2019');
    expect(thatDay).not.toContain('ungass-2016');
    expect(await ids({ period: { from: '2009' } })).toContain('asod-workplan-2009-2015');
  });
});

describe('work', () => {
  const inUngass = { instruments: { any: ['ungass-2016'] } };

  it('that was not reported in a period is found by its absence', async () => {
    const served = await dated(
      `MATCH ${ungass}-[:HAS_COMMITMENT]->(n)<-[:DERIVES_FROM*0..1]-()<-[:SERVES]-(a:Activity)
       RETURN n.id AS id, a.date AS date`,
    );
    const in2020 = new Set(
      served.filter(({ date }) => overlap(date, '2020', '2020')).map(({ id }) => id),
    );
    const every = await found(connection.db, `MATCH ${ungass}-[:HAS_COMMITMENT]->(n)`);
    const during = { from: '2020', to: '2020' };
    const ids = (activities: object) =>
      idsOf(connection.db, 'commitments', { filter: { ...inUngass, activities } });

    expect(await ids({ exists: false, during })).toEqual(every.filter((id) => !in2020.has(id)));
    expect(await ids({ during })).toEqual(every.filter((id) => in2020.has(id)));
    expect(in2020.size).toBeGreaterThan(0);

    const orUndated = new Set([
      ...in2020,
      ...served.filter(({ date }) => date === null).map(({ id }) => id),
    ]);
    expect(await ids({ during, includeUndated: true })).toEqual(
      every.filter((id) => orUndated.has(id)),
    );
  });

  it('of 2020 is missing for commitments of 2014, in one request', async () => {
    const served = await dated(
      `MATCH ${jms}-[:HAS_COMMITMENT]->(n)<-[:DERIVES_FROM*0..1]-()<-[:SERVES]-(a:Activity)
       RETURN n.id AS id, a.date AS date`,
    );
    const in2020 = served.filter(({ date }) => overlap(date, '2020', '2020')).map(({ id }) => id);
    const every = await found(connection.db, `MATCH ${jms}-[:HAS_COMMITMENT]->(n)`);
    const filter = {
      adoptedDuring: { from: '2014', to: '2014' },
      activities: { exists: false, during: { from: '2020', to: '2020' } },
    };

    expect(await idsOf(connection.db, 'commitments', { filter })).toEqual(
      every.filter((id) => !in2020.includes(id)),
    );
    expect(every).toContain('jms-2014/33.B.27');
  });

  it('counts only links that are strong enough', async () => {
    for (const [minimumStrength, strengths] of [
      ['INFERRED', "['STATED', 'PLACED', 'INFERRED']"],
      ['PLACED', "['STATED', 'PLACED']"],
      ['STATED', "['STATED']"],
    ]) {
      const filter = { ...inUngass, activities: { exists: true, minimumStrength } };
      expect(await idsOf(connection.db, 'commitments', { filter })).toEqual(
        await found(
          connection.db,
          `MATCH ${ungass}-[:HAS_COMMITMENT]->(n)<-[:DERIVES_FROM*0..1]-()<-[s:SERVES]-(:Activity)
           WHERE s.strength IN ${strengths}`,
        ),
      );
    }
  });

  it('led in each of two periods tells who leads in both', async () => {
    const led = await dated(
      `MATCH (n:Entity)<-[:INVOLVES {role: 'LEAD'}]-(work)
       RETURN n.id AS id, coalesce(work.date, work.period) AS date ORDER BY n.sort`,
    );
    const leading = (from: string, to: string) =>
      new Set(led.filter(({ date }) => overlap(date, from, to)).map(({ id }) => id));
    const [early, late] = [leading('2010', '2014'), leading('2019', '2020')];
    const [first, second] = [
      { from: '2010', to: '2014' },
      { from: '2019', to: '2020' },
    ];
    const every = await found(connection.db, 'MATCH (n:Entity)');
    const ids = (leads: object) => idsOf(connection.db, 'entities', { filter: { leads } });

    const both = every.filter((id) => early.has(id) && late.has(id));
    expect(both).toContain('cnd');
    expect(await ids({ all: [first, second] })).toEqual(both);
    expect(await ids({ any: [first, second] })).toEqual(
      every.filter((id) => early.has(id) || late.has(id)),
    );
    expect(await ids({ any: [second], none: [first] })).toEqual(
      every.filter((id) => late.has(id) && !early.has(id)),
    );
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['activities', { period: { from: '2020-13' } }, ['filter.period.from', '2020-13', 'write']],
    ['activities', { period: { to: '2019-02-29' } }, ['filter.period.to', '2019-02-29', 'write']],
    ['activities', { period: { from: 'last year' } }, ['last year', 'write']],
    ['activities', { period: {} }, ['filter.period', 'give "from" or "to"']],
    [
      'activities',
      { period: { from: '2020', to: '2019-12-31' } },
      ['2020', '2019-12-31', 'earlier'],
    ],
    ['entities', { leads: { all: [{ from: '2021', to: '2020' }] } }, ['filter.leads', 'earlier']],
    [
      'commitments',
      { activities: { during: { from: '99' } } },
      ['filter.activities.during.from', '99'],
    ],
    ['results', { value: { from: 10, to: 1 } }, ['filter.value', '10', 'smaller']],
    ['results', { value: {} }, ['filter.value', 'give']],
    [
      'activities',
      { themes: { all: ['theme:supply-reduction'], none: ['theme:supply-reduction'] } },
      ['filter.themes', 'theme:supply-reduction', 'leave it out'],
    ],
    [
      'activities',
      { themes: { any: ['theme:x'], exists: false } },
      ['exists', 'theme:x', 'leave out'],
    ],
    [
      'commitments',
      { verification: ['SOURCE_TEXT'], includeUnverified: true },
      ['filter.includeUnverified', 'SOURCE_TEXT', 'UNVERIFIED'],
    ],
  ])('of %s: %j is refused with the value and the remedy', async (field, filter, said) => {
    const { code, message } = await refusal(connection.db, field, filter);

    expect(code).toBe('BAD_USER_INPUT');
    for (const part of said) expect(message).toContain(part);
  });

  it('is more than a hundred identifiers at once', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id-${index}`);

    const { code, message } = await refusal(connection.db, 'commitments', { ids });

    expect(code).toBe('LIMIT_EXCEEDED');
    expect(message).toContain('101');
    expect(message).toContain('100');
  });
});
