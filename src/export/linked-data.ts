import type { Exported, ExportedItem, ExportField, Texts, Things } from './fields.js';
import type { ExportedLink } from './links.repository.js';
import { context, iriOf, predicatesOf, typesOf } from './terms.js';
import { isEvidence, paragraphsOf, type Writer, type WriterOf } from './writer.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Linked data: a node with what is said of it; then its links, each as a plain statement and as a thing
 * of its own, which says how strong the statement is, why, and what it rests on.
 */
export const linkedData: WriterOf = ({ kind, fields, release, asked }): Writer => {
  const source = { '@id': iriOf('release', release), '@type': 'schema:Dataset' };
  const dataset = { '@type': 'Export', 'schema:isBasedOn': source, ...asked };
  return {
    head: `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(dataset)}`,
    async *page(items, links) {
      const nodes = items.map((item) => nodeOf(kind, fields, item));
      if (nodes.length > 0) yield written(nodes);
      for await (const some of links) {
        const told = some.flatMap((link) => linkOf(items[link.place]!.id as string, link));
        if (told.length > 0) yield written(told);
      }
    },
    foot: '\n]}\n',
  };
};

function written(nodes: readonly Json[]): string {
  return nodes.map((node) => `,\n${JSON.stringify(node)}`).join('');
}

function nodeOf(kind: string, fields: readonly ExportField[], item: ExportedItem): Json {
  return {
    '@id': iriOf('node', item.id as string),
    '@type': typesOf(kind),
    ...said(fields, item),
  };
}

function said(fields: readonly ExportField[], item: ExportedItem): Json {
  return Object.assign(
    {},
    ...fields.map((field) => some(field.name, valueOf(field, item[field.name] ?? null))),
  ) as Json;
}

function valueOf({ shape, fields }: ExportField, value: Exported): unknown {
  if (value === null) return null;
  switch (shape) {
    case 'thing':
      return { '@id': iriOf('node', (value as Things).id) };
    case 'texts':
      return textsOf((value as Texts).en, (value as Texts).zh);
    case 'parts':
      return (value as readonly ExportedItem[]).map((part) => said(fields, part));
    default:
      return value;
  }
}

function linkOf(id: string, found: ExportedLink): Json[] {
  const { type, outward, link, other } = found;
  const here = { '@id': iriOf('node', id) };
  const there = {
    '@id': iriOf('node', other.id),
    '@type': typesOf(other.kind),
    ...some('name', textsOf(other.nameEn, other.nameZh)),
  };
  const [subject, object] = outward ? [here, there] : [there, here];
  return [
    {
      ...subject,
      ...Object.fromEntries(predicatesOf(type).map((predicate) => [predicate, object])),
    },
    ...(isEvidence(found) ? [{ ...here, evidence: there['@id'] }] : []),
    {
      '@id': iriOf('link', link.key),
      '@type': ['Link', 'rdf:Statement'],
      subject: subject['@id'],
      predicate: iriOf('term', type),
      object: object['@id'],
      ...some('strength', link.strength),
      ...some('role', link.role),
      ...some('pinpoint', link.pinpoint),
      ...some('sentence', link.sentence),
      ...some('office', textsOf(link.officeEn, link.officeZh)),
      ...some('rationale', textsOf(link.rationaleEn, link.rationaleZh)),
      ...some(
        'evidence',
        paragraphsOf(found).map((paragraph) => iriOf('node', paragraph)),
      ),
    },
  ];
}

function textsOf(en: string | null | undefined, zh: string | null | undefined): Json {
  return { ...some('en', en), ...some('zh', zh) };
}

/** What says nothing is left out. */
function some(name: string, value: unknown): Json {
  const empty = value == null || (typeof value === 'object' && Object.keys(value).length === 0);
  return empty ? {} : { [name]: value };
}
