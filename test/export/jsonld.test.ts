import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connect.js';
import { exportOf } from '../../src/export/export.js';
import { fieldsOf } from '../../src/export/pages.js';
import { exportQuestion } from '../../src/export/question.js';
import { context } from '../../src/export/terms.js';
import { everyList } from '../../src/list/lists.js';
import { Language } from '../../src/shared/language.js';
import { idsOf } from '../list/ask.js';
import { execute, schema } from '../support/execute.js';
import { seededDatabase } from '../support/seeded.js';

let connection: Connection;
beforeAll(async () => {
  connection = await seededDatabase();
});
afterAll(() => connection.close());

async function textOf(list: string, filter?: object): Promise<string> {
  const asked = { list, format: 'jsonld', filter: filter && JSON.stringify(filter) };
  const question = exportQuestion(asked, Language.EN);
  let text = '';
  for await (const piece of await exportOf(await schema, question, 'r1').open(connection.db)) {
    text += piece;
  }
  return text;
}

type Expanded = Record<string, { '@id'?: string; '@value'?: unknown; '@language'?: string }[]> & {
  '@id': string;
  '@type'?: string[];
};

/** An export as another program understands it: what has no meaning is an error, and so is a fetch. */
async function read(list: string, filter?: object): Promise<Expanded[]> {
  const document = JSON.parse(await textOf(list, filter)) as jsonld.JsonLdDocument;
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`It fetches ${url}.`)),
  };
  return (await jsonld.expand(document, options as jsonld.Options.Expand)) as unknown as Expanded[];
}

const TERM = 'urn:mandate-graph:term:';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const DERIVED = 'http://www.w3.org/ns/prov#wasDerivedFrom';
const iri = (id: string) => `urn:mandate-graph:node:${id.replaceAll('#', '%23')}`;

describe('linked data', () => {
  it.each(everyList.map(({ field }) => field))(
    'has all of %s, each word with a meaning',
    async (field) => {
      const nodes = await read(field);
      const ids = nodes.flatMap((node) => node['https://schema.org/identifier'] ?? []);

      expect(ids.map((id) => id['@value'])).toEqual(await idsOf(connection.db, field));
      expect(nodes.flatMap((node) => node['@id'] ?? [])).toSatisfy((iris: string[]) =>
        iris.every((one) => /^urn:mandate-graph:(node|link):[\w.~!*'()%:/@,-]+$/.test(one)),
      );
    },
  );

  it('has a language for every text of both', async () => {
    for (const list of everyList) {
      for (const { name, shape, fields } of fieldsOf(await schema, list)) {
        for (const text of shape === 'texts'
          ? [name]
          : fields.filter((part) => part.shape === 'texts').map((part) => part.name)) {
          expect(context, `${list.field}.${text}`).toMatchObject({
            [text]: { '@container': '@language' },
          });
        }
      }
    }
  });

  it('names things in SKOS, in their languages', async () => {
    const [theme] = (await read('themes', { ids: ['theme:supply-reduction'] })).slice(1);
    const { data } = await execute(
      connection.db,
      '{ theme(id: "theme:supply-reduction") { en: name(lang: EN) zh: name(lang: ZH) } }',
    );
    const { en, zh } = data!.theme as { en: string; zh: string };

    expect(theme!['@id']).toBe(iri('theme:supply-reduction'));
    expect(theme!['@type']).toEqual([`${TERM}Theme`, `${SKOS}Concept`]);
    expect(theme![`${SKOS}prefLabel`]).toEqual([
      { '@language': 'en', '@value': en },
      { '@language': 'zh', '@value': zh },
    ]);
  });

  it('has each link as a statement, with strength, reason and the paragraphs it derives from', async () => {
    const id = 'sg-2020-world-drug-problem#26/family-life-skills-prevention';
    const nodes = await read('activities', { ids: [id] });
    const { data } = await execute(
      connection.db,
      `{ activity(id: "${id}") { links(first: 100) { edges {
        type direction strength rationale(lang: ZH) node { id }
        evidence(first: 100) { nodes { paragraph { id } } } } } } }`,
    );
    interface Edge {
      type: string;
      direction: string;
      strength: string | null;
      rationale: string | null;
      node: { id: string };
      evidence: { nodes: { paragraph: { id: string } }[] };
    }
    const { edges } = (data!.activity as { links: { edges: Edge[] } }).links;
    const expected = edges.map(({ type, direction, strength, rationale, node, evidence }) => ({
      subject: iri(direction === 'OUT' ? id : node.id),
      predicate: TERM + type,
      object: iri(direction === 'OUT' ? node.id : id),
      ...{ strength: strength ?? undefined, rationale: rationale ?? undefined },
      evidence: evidence.nodes.map(({ paragraph }) => iri(paragraph.id)),
    }));
    const links = nodes.filter((node) => node['@type']?.includes(`${RDF}Statement`));
    const told = links.map((link) => ({
      subject: link[`${RDF}subject`]?.[0]?.['@id'],
      predicate: link[`${RDF}predicate`]?.[0]?.['@id'],
      object: link[`${RDF}object`]?.[0]?.['@id'],
      strength: link[`${TERM}strength`]?.[0]?.['@value'],
      rationale: link[`${TERM}rationale`]?.find((text) => text['@language'] === 'zh')?.['@value'],
      evidence: (link[DERIVED] ?? []).map((paragraph) => paragraph['@id']),
    }));
    const sorted = (some: object[]) => some.map((one) => JSON.stringify(one)).sort();

    expect(sorted(told)).toEqual(sorted(expected));
    expect(told.some(({ strength }) => strength === 'INFERRED')).toBe(true);
    for (const { subject, predicate, object } of expected) {
      const said = nodes.filter((node) => node['@id'] === subject);
      expect(said.flatMap((node) => node[predicate] ?? [])).toContainEqual(
        expect.objectContaining({ '@id': object }),
      );
    }
  });

  it('is no document before its end', async () => {
    const text = await textOf('themes');

    expect(() => JSON.parse(text.slice(0, -4)) as unknown).toThrow();
    expect(text.endsWith('\n]}\n')).toBe(true);
  });
});
