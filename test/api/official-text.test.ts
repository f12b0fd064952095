import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/context.js';
import type { Connection } from '../../src/db/connect.js';
import { openOfficialTexts, type OfficialTexts } from '../../src/official/served.js';
import { layouts } from '../../src/official/layouts.js';
import { officialFolder } from '../../src/official/texts.js';
import { Language } from '../../src/shared/language.js';
import { throwAwayFolder } from '../support/db.js';
import { execute, executeIn } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';
import { fill, sampleText } from '../official/sample.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

const report = 'sg-2020-world-drug-problem';

const ask = (official: OfficialTexts, source: string, language = Language.EN) =>
  executeIn(createContext(connection.db, language, undefined, official), source);

describe('the official text of a paragraph', () => {
  it('is there where the server has a copy, with the language it is in', async () => {
    const folder = fill(await throwAwayFolder(), { [`${report}.zh.txt`]: sampleText() });
    const { data } = await ask(
      openOfficialTexts(folder),
      `{ there: paragraph(document: "${report}", locator: "2") { text textLanguage(lang: EN) }
         elsewhere: paragraph(document: "ed-report-2020", locator: "2") { text textLanguage } }`,
    );

    expect(data).toEqual({
      there: { text: '见某报告[1]的结论。\n\n[1] 某报告，第 5 页。', textLanguage: 'ZH' },
      elsewhere: { text: null, textLanguage: null },
    });
  });

  it('is null without a copy', async () => {
    const { data } = await execute(
      connection.db,
      `{ paragraph(document: "${report}", locator: "2") { text(lang: ZH) textLanguage } }`,
    );

    expect(data).toEqual({ paragraph: { text: null, textLanguage: null } });
  });
});

const real = officialFolder(process.env.MANDATE_GRAPH_OFFICIAL_TEXTS ?? null);

describe.runIf(real !== null)('the official texts themselves', () => {
  it.each(layouts)('are there for every paragraph of $document', async ({ document }) => {
    const texts = openOfficialTexts(real);
    const locators: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = (await ask(
        texts,
        `{ document(id: "${document}") { paragraphs(first: 100, after: ${JSON.stringify(after)}) {
          nodes { locator text(lang: ZH) footnotes { mark } }
          pageInfo { hasNextPage endCursor } } } }`,
      )) as { data: any };
      const { nodes, pageInfo } = data.document.paragraphs;
      for (const { locator, text, footnotes } of nodes) {
        locators.push(locator);
        expect(text, locator).toMatch(/\p{Script=Han}/u);
        for (const { mark } of footnotes) {
          if (/^\d/.test(mark)) expect(text, locator).toContain(`[${mark}]`);
        }
      }
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(locators.length).toBeGreaterThan(80);
  });
});

describe('the citation of a text', () => {
  const cited = async (source: string) => (await execute(connection.db, source)).data;
  const paragraph = (document: string, locator: string) =>
    `paragraph(document: "${document}", locator: "${locator}") { en: citation(lang: EN) zh: citation(lang: ZH) officialUrl }`;

  it('is that of a footnote, in both languages, with the address of the text', async () => {
    expect(
      await cited(`{ note: ${paragraph('jms-2014-review', 'introduction/9')}
        statement: ${paragraph('jms-2014-review', 'statement/33.B.27')}
        resolution: ${paragraph('A/RES/74/178', '18')}
        outcome: ${paragraph('ungass-2016', '1.a')}
        unsigned: ${paragraph(report, '46')} }`),
    ).toEqual({
      note: {
        en: 'A/69/87-E/2014/80, para. 9',
        zh: 'A/69/87-E/2014/80，第9段',
        officialUrl: 'https://undocs.org/A/69/87',
      },
      statement: {
        en: 'A/69/87-E/2014/80, annex I, sect. B, para. 27',
        zh: 'A/69/87-E/2014/80，附件一，B节，第27段',
        officialUrl: 'https://undocs.org/A/69/87',
      },
      resolution: {
        en: 'General Assembly resolution 74/178, para. 18',
        zh: '大会第74/178号决议，第18段',
        officialUrl: 'https://undocs.org/A/RES/74/178',
      },
      outcome: {
        en: 'General Assembly resolution S-30/1, annex, para. 1 (a)',
        zh: '大会第S-30/1号决议，附件，第1(a)段',
        officialUrl: 'https://undocs.org/A/RES/S-30/1',
      },
      unsigned: {
        en: expect.stringMatching(/^International cooperation .*, para\. 46$/),
        zh: expect.stringMatching(/，第46段$/),
        officialUrl: null,
      },
    });
  });

  it('never has a locator of our own', async () => {
    const texts = ['md-2019', 'pd-2009', 'poa-2009', 'jms-2014-review'];
    const { documents } = (await cited(
      `{ documents: nodes(ids: ${JSON.stringify(texts)}) { ... on Text { paragraphs(first: 100) {
        nodes { locator en: citation(lang: EN) zh: citation(lang: ZH) } } } } }`,
    )) as { documents: any[] };
    const own = documents
      .flatMap(({ paragraphs }) => paragraphs.nodes)
      .filter(({ locator }) => /~|chapeau|cover|demand/.test(locator));

    expect(own.length).toBeGreaterThan(30);
    for (const { en, zh } of own) {
      expect(en).not.toMatch(/~|chapeau|cover|demand|para\./);
      expect(zh).not.toMatch(/~|chapeau|cover|demand|第\d+段/);
    }
  });
});
