import { Status } from '../shared/vocabularies.js';
import { verification } from './checked.js';
import type { FilterMaker } from './filter.js';
import { involved, linked } from './linked.js';
import { words } from './words.js';

/**
 * What a thing rests on. A text that stands in another's paragraphs is found by either. Two patterns, not
 * one: a pattern follows no link twice, and the paragraph's only commitment may be the thing itself.
 */
export const evidencedIn = linked({
  description:
    'Texts (documents, instruments, resolutions) or sections of them: a paragraph of theirs states something of it, or names it.',
  pattern:
    '(node)<-[:STATES|NAMES]-(paragraph:Paragraph) MATCH (paragraph)-[:STATES]->{0,1}()<-[:HAS_PARAGRAPH|HAS_COMMITMENT]-(ref)',
});

export const themes = linked({
  description: 'Its themes.',
  pattern: '(node)-[:HAS_THEME]->(ref:Theme)',
});

/** What anything may concern. */
export const subjects = {
  themes,
  topics: linked({
    description: 'Its cross-cutting tags.',
    pattern: '(node)-[:HAS_TOPIC]->(ref:Topic)',
  }),
  populationGroups: linked({
    description: 'The people it concerns, or who have a part in it.',
    pattern: '(node)-[:CONCERNS_GROUP|INVOLVES]->(ref:PopulationGroup)',
  }),
  sdgTargets: linked({
    description: 'Targets of the 2030 Agenda that it supports.',
    pattern: '(node)-[:SUPPORTS_TARGET]->(ref:SdgTarget)',
  }),
  substances: linked({
    description: 'Substances it concerns; a class counts for every substance in it.',
    pattern: '(node)-[:CONCERNS_SUBSTANCE]->(:Substance)-[:PART_OF]->{0,3}(ref:Substance)',
  }),
} satisfies Record<string, FilterMaker>;

export const entities = involved({
  description: 'Entities that have a part in it.',
  pattern: '(node)-[link:INVOLVES]->(ref:Entity)',
});

/** Who and where. */
export const actors = {
  entities,
  countries: involved({
    description: 'Countries that have a part in it.',
    pattern: '(node)-[link:INVOLVES]->(ref:Country)',
  }),
  regions: involved({
    description:
      'Regions that have a part in it, themselves or by a country that the record lists in them.',
    pattern: '(node)-[link:INVOLVES]->()<-[:HAS_MEMBER]-{0,3}(ref:Region)',
  }),
} satisfies Record<string, FilterMaker>;

export const about = linked({
  description: 'What else it is about.',
  pattern: '(node)-[:ABOUT]->(ref)',
});

export const cites = linked({
  description: 'Texts that the source cites for it.',
  pattern: '(node)-[:CITES]->(ref)',
});

export const speakers = linked({
  description: 'Who says so; nobody where the document itself does.',
  pattern: '(node)-[:SPOKEN_BY]->(ref)',
});

export const addressees = linked({
  description: 'Who is asked to act, as the lead or beside others.',
  pattern: '(node)-[:ADDRESSED_TO]->(ref)',
});

export const partOf = linked({
  description: 'What it is part of, at any depth.',
  pattern: '(node)-[:PART_OF]->{1,5}(ref)',
});

export const statuses = words({
  description: 'How far it has come.',
  property: 'status',
  of: Status,
});

/** What a fact that lives in its paragraph can be asked about. */
export const factFilters = {
  evidencedIn,
  ...actors,
  ...subjects,
  about,
  cites,
  verification,
} satisfies Record<string, FilterMaker>;

/** What a thing with a name of its own can be asked about. */
export const namedFilters = {
  evidencedIn,
  ...actors,
  ...subjects,
  about,
  cites,
} satisfies Record<string, FilterMaker>;
