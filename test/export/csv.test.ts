import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { exportOf } from '../../src/export/export.js';
import { linksOf } from '../../src/export/links.repository.js';
import { exportQuestion } from '../../src/export/question.js';
import { tableOf } from '../../src/export/table.js';
import { everyList } from '../../src/list/lists.js';
import { Language } from '../../src/shared/language.js';
import { idsOf } from '../list/ask.js';
import { execute, schema } from '../support/execute.js';
import { recording } from '../support/recording.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

interface Asked {
  readonly filter?: object;
  readonly order?: string;
  readonly lang?: string;
  readonly links?: boolean;
}

/** The text of an export. */
async function textOf(list: string, { filter, order, lang, links = false }: Asked = {}) {
  const question = exportQuestion(
    {
      ...{ list, format: 'csv', order, lang, links: String(links) },
      filter: filter && JSON.stringify(filter),
    },
    Language.EN,
  );
  let text = '';
  for await (const piece of await exportOf(await schema, question, 'r1').open(connection.db))
    text += piece;
  return text;
}

type Row = Readonly<Record<string, string>>;

/** An export as another program reads it: nothing about it is forgiven. */
function rowsOf(text: string): Row[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

const rows = async (list: string, asked?: Asked) => rowsOf(await textOf(list, asked));

describe('a table of nodes', () => {
  it.each(everyList.map(({ field }) => field))('has all of %s, in their order', async (field) => {
    const found = await rows(field);

    expect(found.map(({ id }) => id)).toEqual(await idsOf(connection.db, field));
  });

  it.each([
    ['commitments', { filter: { instruments: { any: ['ungass-2016'] } } }],
    ['commitments', { filter: { activities: { exists: false } } }],
    ['activities', { filter: { countries: { any: [{ id: 'LAO' }] } }, order: 'NEWEST' }],
    [
      'activities',
      { filter: { ids: ['sg-2020-world-drug-problem#26/family-life-skills-prevention', 'LAO'] } },
    ],
    ['results', { filter: { value: { from: 100 } }, order: 'LARGEST' }],
    ['countries', { order: 'NAME', lang: 'ZH' }],
    ['programmes', { filter: { ids: [] } }],
  ])('has of %s what the list has for %j', async (field, asked: Asked) => {
    const language = asked.lang === 'ZH' ? Language.ZH : Language.EN;
    const found = await rows(field, asked);

    expect(found.map(({ id }) => id)).toEqual(
      await idsOf(connection.db, field, { ...asked, language }),
    );
  });

  it('is what Excel opens: marked as UTF-8, lines that end in CRLF, a name for each column', async () => {
    const text = await textOf('themes');

    expect(text.startsWith('\ufeffid,name_en,name_zh,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(Buffer.from(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('has its head though nothing is found', async () => {
    const text = await textOf('programmes', { filter: { ids: [] } });

    expect(text.split('\r\n')).toEqual([expect.stringContaining('\ufeffid,name_en'), '']);
  });

  it('says of a node what the API says, in both languages', async () => {
    const id = 'ungass-2016/1.a';
    const [row] = await rows('commitments', { filter: { ids: [id] } });
    const { data } = await execute(
      connection.db,
      `{ commitment(id: "${id}") {
        en: summary(lang: EN) zh: summary(lang: ZH) locator commitmentKind verification } }`,
    );
    const { en, zh, ...plain } = data!.commitment as Row;

    expect(row).toMatchObject({ ...plain, summary_en: en, summary_zh: zh });
    expect(row!.summary_zh).toMatch(/\p{Script=Han}/u);
  });

  it('has what a node rests on, by document and paragraph, and its links', async () => {
    const id = 'sg-2020-world-drug-problem#26/family-life-skills-prevention';
    const [row] = await rows('activities', { filter: { ids: [id] } });
    const { data } = await execute(
      connection.db,
      `{ activity(id: "${id}") {
        evidence { nodes { paragraph { locator document { id } } } }
        links(first: 100) { totalCount edges { type direction strength node { id } } } } }`,
    );
    const { evidence, links } = data!.activity as {
      evidence: { nodes: { paragraph: { locator: string; document: { id: string } } }[] };
      links: {
        edges: { type: string; direction: string; strength: string; node: { id: string } }[];
      };
    };
    const others = links.edges.filter(
      ({ type, direction }) => direction === 'OUT' || !/^(STATES|NAMES)$/.test(type),
    );

    expect(row!.evidenceLocator!.split('\n')).toEqual(
      evidence.nodes.map(({ paragraph }) => paragraph.locator),
    );
    expect(row!.evidenceDocument!.split('\n')).toEqual(
      evidence.nodes.map(({ paragraph }) => paragraph.document.id),
    );
    expect(row!.links!.split('\n').sort()).toEqual(
      others
        .map(({ type, direction, strength, node }) =>
          [direction, type, node.id, strength ?? ''].join(' ').trimEnd(),
        )
        .sort(),
    );
    expect(row!.linkCount).toBe(String(others.length));
  });

  it('leaves no cell longer than a spreadsheet takes, and says what it left out', async () => {
    const found = await rows('entities');
    const longest = Math.max(
      ...found.flatMap((row) => Object.values(row).map((cell) => cell.length)),
    );

    expect(longest).toBeLessThan(32_767);
    for (const { links, linkCount } of found) {
      const lines = links ? links.split('\n') : [];
      const more = /^\(and (\d+) more; links=true has all\)$/.exec(lines.at(-1) ?? '')?.[1];
      expect(more ? lines.length - 1 + Number(more) : lines.length).toBe(Number(linkCount));
    }
  });
});

describe('a table of links', () => {
  it('has each link of each node, with strength, reason and paragraphs', async () => {
    const filter = { ids: ['ungass-2016/1.a', 'ungass-2016/1.b'] };
    const found = await rows('commitments', { filter, links: true });
    const { data } = await execute(
      connection.db,
      `query ($filter: CommitmentFilter) { commitments(filter: $filter) { nodes { id links(first: 100) {
        pageInfo { hasNextPage } edges {
          type direction strength role pinpoint rationale(lang: ZH) node { id }
          evidence(first: 100) { nodes { paragraph { locator document { id } } } } } } } } }`,
      { filter },
    );
    interface Edge extends Record<string, string | null | object> {
      node: { id: string };
      evidence: { nodes: { paragraph: { locator: string; document: { id: string } } }[] };
    }
    const { nodes } = data!.commitments as {
      nodes: { id: string; links: { edges: Edge[]; pageInfo: { hasNextPage: boolean } } }[];
    };
    const expected = nodes.flatMap(({ id, links }) =>
      links.edges.map(({ node, evidence, rationale, ...edge }) => ({
        ...Object.fromEntries(Object.entries(edge).map(([name, value]) => [name, value ?? ''])),
        id,
        target: node.id,
        rationale: rationale ?? '',
        evidenceLocator: evidence.nodes.map(({ paragraph }) => paragraph.locator).join('\n'),
        evidenceDocument: evidence.nodes.map(({ paragraph }) => paragraph.document.id).join('\n'),
      })),
    );
    const told = found.map((row) => ({
      ...{ id: row.id, target: row.target, type: row.link, direction: row.direction },
      ...{ strength: row.strength, role: row.role, pinpoint: row.pinpoint },
      rationale: row.rationale_zh,
      ...{ evidenceLocator: row.evidenceLocator, evidenceDocument: row.evidenceDocument },
    }));
    const key = (link: object) => JSON.stringify(Object.entries(link).sort());

    expect(nodes.every(({ links }) => !links.pageInfo.hasNextPage)).toBe(true);
    expect(told.map(key).sort()).toEqual(expected.map(key).sort());
    expect(told.some(({ rationale }) => /\p{Script=Han}/u.test(rationale!))).toBe(true);
  });

  it('reads the links of a hub some at a time, each once', async () => {
    const ids = ['unodc', 'LAO', 'ungass-2016'];
    const read = async (atOnce?: number) => {
      const batches = [];
      for await (const batch of linksOf(connection.db, ids, atOnce)) batches.push(batch);
      return batches;
    };
    const some = await read(37);

    expect(Math.max(...some.map((batch) => batch.length))).toBe(37);
    expect(some.flat()).toEqual((await read()).flat());
    expect(new Set(some.flat().map(({ place, link }) => `${place} ${link.key}`)).size).toBe(
      some.flat().length,
    );
  });
});

describe('a cell', () => {
  const read = (cells: Record<string, string | number>[]) => {
    const table = tableOf(['text', 'more']);
    return rowsOf(table.head + table.rows(cells));
  };

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'is a text though it begins like a formula: %j',
    (text) => {
      expect(read([{ text, more: '' }])).toEqual([{ text: `'${text}`, more: '' }]);
    },
  );

  it.each([-3.5, 0, 12, 1.5e-7])('that is the number %d stays one', (number) => {
    expect(Number(read([{ text: number, more: '' }])[0]!.text)).toBe(number);
  });

  it.each([
    'a,b',
    'say "no"',
    'two\nlines',
    'two\r\nlines',
    '毒品；“引号”',
    "'=1",
    ' =1',
    'tab\there',
    '😀\u202e\u200b',
    '0012',
  ])('comes back as it was: %j', (text) => {
    expect(read([{ text, more: 'x' }])).toEqual([{ text, more: 'x' }]);
  });
});

describe('an export', () => {
  it('reads a page when it is asked for it, and not before', async () => {
    const { db, names } = recording(connection.db);
    const question = exportQuestion({ list: 'paragraphs', format: 'csv' }, Language.EN);
    const pieces = await exportOf(await schema, question, 'r1').open(db);
    const lists = () => names.filter((name) => name === 'list/paragraphs').length;
    const seen = [lists()];
    for (let piece = 0; piece < 3; piece += 1) {
      await pieces.next();
      seen.push(lists());
    }
    await pieces.return(undefined);

    expect(seen).toEqual([1, 1, 1, 2]);
  });
});
