import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { execute } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

// The answers were written down from the texts before the graph was asked.

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection?.close());

async function ask(query: string): Promise<any> {
  const { data, errors } = await execute(connection.db, query);
  expect(errors).toBeUndefined();
  return data;
}

const link = `edges { strength rationale(lang: EN) node { id }
  evidence(first: 10) { nodes { paragraph { document { id } locator } } } }`;
const nodeIds = ({ nodes }: any): string[] => nodes.map(({ id }: any) => id).sort();
const places = ({ evidence }: any): string[] =>
  evidence.nodes.map(({ paragraph: { document, locator } }: any) => `${document.id}#${locator}`);

describe('how instruments stand to each other', () => {
  it('tells what became of the target of 2009 for the year 2019', async () => {
    const { commitment } = await ask(`{ commitment(id: "pd-2009/36") {
      reviewedBy { nodes { id } } reaffirmedBy { nodes { id } } replacedBy { nodes { id } } } }`);
    expect(nodeIds(commitment.reviewedBy)).toEqual(['md-2019/PP1', 'md-2019/PP1~1']);
    expect(nodeIds(commitment.reaffirmedBy)).toEqual([
      'jms-2014/3~1',
      'md-2019/~resolve-supply-and-abuse',
      'ungass-2016/PP9~1',
    ]);
    expect(nodeIds(commitment.replacedBy)).toEqual([]);
  });

  it('tells which later items take up the target on illicit crops', async () => {
    const { commitment } = await ask(
      `{ commitment(id: "pd-2009/36.a") { developedBy { nodes { id } } } }`,
    );
    expect(nodeIds(commitment.developedBy)).toEqual([
      'jms-2014/33.B.32~2',
      'ungass-2016/3.d~2',
      'ungass-2016/7.c~2',
    ]);
  });

  it('names the reviews of the instruments of 2009, and those of 2024 and 2029 to come', async () => {
    const { instrument } = await ask(
      `{ instrument(id: "pd-2009") { reviewedBy(first: 50) { nodes { id } } reviews { nodes { id } } } }`,
    );
    expect(nodeIds(instrument.reviewedBy)).toEqual(
      expect.arrayContaining([
        'jms-2014',
        'jms-2014/chapeau',
        'md-2019',
        'md-2019/~midterm-review-2024',
        'md-2019/~review-2029',
        'ungass-2016',
        'ungass-2016/PP1',
      ]),
    );
    expect(nodeIds(instrument.reviews)).toEqual(['pd-1998']);
  });

  it('states the text of 1972 that amends the convention of 1961, both ways', async () => {
    const { old, new: amending } = await ask(`{
      old: instrument(id: "convention-1961") { amendedBy { nodes { id } } }
      new: instrument(id: "protocol-1972") { amends { nodes { id } } } }`);
    expect(nodeIds(old.amendedBy)).toEqual(['protocol-1972']);
    expect(nodeIds(amending.amends)).toEqual(['convention-1961']);
  });

  it('holds every challenge of 2019 against a paragraph of 2016', async () => {
    const reviewed = 'reviews { nodes { id } }';
    const { challenges } = await ask(`{
      challenges: commitments(first: 100, filter: {
        instruments: { all: ["md-2019"] }, kinds: [CHALLENGE], isPart: false }) {
        nodes { id ${reviewed} parts { nodes { ${reviewed} } } } } }`);
    const listed = challenges.nodes.filter(({ id }: any) => id.startsWith('md-2019/~challenge'));
    const unheld = listed.filter(({ reviews, parts }: any) => {
      const held = [reviews, ...parts.nodes.map(({ reviews: ofPart }: any) => ofPart)];
      return !held.flatMap(nodeIds).some((id) => id.startsWith('ungass-2016/'));
    });
    expect(listed).toHaveLength(11);
    expect(unheld).toEqual([]);
  });
});

describe('a relation', () => {
  it('rests on the paragraphs of both, and on a reason, where a reader infers it', async () => {
    const { commitment } = await ask(
      `{ commitment(id: "ungass-2016/3.d~2") { develops { ${link} } } }`,
    );
    const [first] = commitment.develops.edges.filter(({ node }: any) => node.id === 'pd-2009/36.a');
    expect(first.strength).toBe('INFERRED');
    expect(first.rationale).toMatch(/opium poppy, coca bush and cannabis plant/);
    expect(places(first)).toEqual(['pd-2009#36.a', 'ungass-2016#3.d']);
  });

  it('rests on its own paragraph alone where that names the other', async () => {
    const { commitment } = await ask(
      `{ commitment(id: "ungass-2016/PP9") { reaffirms { ${link} } } }`,
    );
    expect(commitment.reaffirms.edges.map(({ node }: any) => node.id).sort()).toEqual([
      'jms-2014',
      'pd-2009',
      'poa-2009',
    ]);
    for (const edge of commitment.reaffirms.edges) {
      expect(edge).toMatchObject({ strength: 'STATED', rationale: null });
      expect(places(edge)).toEqual(['ungass-2016#PP9']);
    }
  });

  it('is left out by strength, and does not make a paragraph name what it does not name', async () => {
    const { commitment, paragraph } = await ask(`{
      commitment(id: "ungass-2016/3.d~2") { develops(minimumStrength: STATED) { nodes { id } } }
      paragraph(document: "ungass-2016", locator: "3.d") { facts(first: 100) { nodes { id } } } }`);
    expect(nodeIds(commitment.develops)).toEqual([]);
    expect(nodeIds(paragraph.facts)).toContain('ungass-2016/3.d~2');
    expect(nodeIds(paragraph.facts)).not.toContain('pd-2009/36.a');
  });

  it('can be asked of a list, with what has none of it', async () => {
    const { targets } = await ask(`{
      targets: commitments(filter: {
        instruments: { all: ["pd-2009"] }, kinds: [TARGET], developedBy: { exists: false } }) {
        nodes { id } } }`);
    expect(nodeIds(targets)).toEqual(['pd-2009/36', 'pd-2009/36.b']);
  });
});
