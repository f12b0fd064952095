import { readFileSync } from 'node:fs';

const BASE = 'urn:mandate-graph:';

/** What the words of an export mean. It stands in every export, so that nothing has to be fetched. */
export const context = (
  JSON.parse(readFileSync(new URL('context.jsonld', import.meta.url), 'utf8')) as {
    '@context': object;
  }
)['@context'];

/** The same everywhere, whichever server is asked. */
export function iriOf(what: 'node' | 'link' | 'release' | 'term', id: string): string {
  const encoded = encodeURIComponent(id).replace(/%(?:2F|3A|2C|40)/g, decodeURIComponent);
  return `${BASE}${what}:${encoded}`;
}

/** What a kind is in the words of others, beside its own. */
const classes: Readonly<Record<string, readonly string[]>> = {
  Activity: ['prov:Activity'],
  Country: ['schema:Country'],
  Document: ['schema:CreativeWork', 'prov:Entity'],
  Entity: ['schema:Organization', 'prov:Agent'],
  Indicator: ['skos:Concept'],
  Instrument: ['schema:CreativeWork', 'prov:Entity'],
  Meeting: ['schema:Event'],
  Paragraph: ['schema:CreativeWork', 'prov:Entity'],
  PopulationGroup: ['skos:Concept'],
  Publication: ['schema:CreativeWork', 'prov:Entity'],
  Region: ['schema:Place'],
  Resolution: ['schema:CreativeWork', 'prov:Entity'],
  SdgTarget: ['skos:Concept'],
  Section: ['schema:CreativeWork', 'prov:Entity'],
  Substance: ['skos:Concept'],
  Theme: ['skos:Concept'],
  Topic: ['skos:Concept'],
};

export function typesOf(kind: string): string[] {
  return [kind, ...(classes[kind] ?? [])];
}

/** Links that others have a word for, which is said beside our own. */
const words: Readonly<Record<string, string>> = {
  ABOUT: 'schema:about',
  CITES: 'schema:citation',
  HAS_MEMBER: 'schema:member',
  HAS_PARENT: 'schema:parentOrganization',
  HAS_THEME: 'schema:about',
  HAS_TOPIC: 'schema:about',
  PART_OF: 'schema:isPartOf',
  SPOKEN_BY: 'prov:wasAttributedTo',
};

export function predicatesOf(type: string): string[] {
  return [type, ...(words[type] ? [words[type]] : [])];
}
