import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/seed/read-graph.js';
import { throwAwayFolder } from '../support/db.js';

const register = `documents:
  - { id: report, inRecord: true, name: { en: A report } }
entities:
  - { id: cnd, type: COMMISSION, name: { en: Commission on Narcotic Drugs } }
meetings:
  - { id: "meeting:segment", body: cnd, name: { en: A segment } }
`;

/** The meeting as two paragraphs state it, each with a date. */
async function datedBy(first: string, second: string): Promise<Record<string, unknown>> {
  const folder = await throwAwayFolder();
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'registers'));
  writeFileSync(join(folder, 'registers', 'all.yaml'), register);
  const paragraph = (locator: string, date: string) => `  - locator: "${locator}"
    summary: { en: It met., zh: 会议举行 }
    facts:
      - { kind: meeting, id: "meeting:segment", date: "${date}" }
`;
  const about = 'document: report\nordinal: 1\nverification: SOURCE_TEXT\nlocators: ["1", "2"]\n';
  const head = `${about}paragraphs:\n`;
  const text = head + paragraph('1', first) + paragraph('2', second);
  writeFileSync(join(folder, 'documents', 'x.yaml'), text);
  const { graph, problems } = readSeed(folder);
  expect(problems).toEqual([]);
  return graph.nodes.get('meeting:segment')?.properties ?? {};
}

describe('what two paragraphs state of one thing', () => {
  it('keeps the closer of two dates of one day, whichever comes first', async () => {
    for (const [first, second] of [
      ['2019', '2019-03-14'],
      ['2019-03-14', '2019-03'],
    ] as const) {
      const { date, dateFrom, dateTo, differencesJson } = await datedBy(first, second);
      expect({ date, dateFrom, dateTo }).toEqual({
        date: '2019-03-14',
        dateFrom: '2019-03-14',
        dateTo: '2019-03-14',
      });
      expect(differencesJson).toBeUndefined();
    }
  });

  it('keeps the first of two dates that differ, and the other with its paragraph', async () => {
    const { date, differencesJson } = await datedBy('2019-03-14', '2019-03-15');
    expect(date).toBe('2019-03-14');
    expect(JSON.parse(String(differencesJson))).toEqual([
      { field: 'date', value: '2019-03-15', evidence: 'report#2' },
    ]);
  });

  it('takes a year for another only where the year is another', async () => {
    const { date, differencesJson } = await datedBy('2019', '2020-01-01');
    expect(date).toBe('2019');
    expect(JSON.parse(String(differencesJson))).toHaveLength(1);
  });
});
