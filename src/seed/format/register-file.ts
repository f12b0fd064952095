import { z } from 'zod';
import { bilingual, reference, references, verification, when } from './text.js';

/** Another way of writing a name; scoped where it means this thing in some paragraphs only. */
const alias = z.union([
  z.string().min(1),
  z.strictObject({
    alias: z.string().min(1),
    evidence: z
      .array(z.string())
      .optional()
      .describe('Paragraph ids: "sg-2020-world-drug-problem#5".'),
    only: z.boolean().optional().describe('True: it means this thing in those paragraphs only.'),
  }),
]);

const named = {
  id: reference,
  name: z
    .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
    .refine((name) => name.en ?? name.zh, 'a name in at least one language'),
  nameSource: z
    .enum(['UN', 'OWN'])
    .default('UN')
    .describe(
      'UN: the United Nations (or the body itself) was found to use both names. OWN: one is our rendering.',
    ),
  aliases: z
    .array(alias)
    .optional()
    .describe('Acronyms, short forms, other names, misprints, older ids.'),
  summary: bilingual.optional(),
  url: z.string().optional(),
  formerIds: references.optional().describe('Identifiers it had before; they keep working.'),
};

export const entityType = z.enum([
  'ORGAN',
  'COMMISSION',
  'TREATY_BODY',
  'SUBSIDIARY_BODY',
  'UN_OFFICE',
  'FUND_OR_PROGRAMME',
  'SPECIALIZED_AGENCY',
  'INTERNATIONAL_ORGANIZATION',
  'REGIONAL_ORGANIZATION',
  'GOVERNMENT',
  'NATIONAL_INSTITUTION',
  'CIVIL_SOCIETY',
  'ACADEMIA',
  'PRIVATE_SECTOR',
  'GROUP',
]);

export const programmeType = z.enum([
  'GLOBAL_PROGRAMME',
  'REGIONAL_PROGRAMME',
  'COUNTRY_PROGRAMME',
  'PROJECT',
  'INITIATIVE',
  'NETWORK',
  'TRUST_FUND',
  'PORTAL',
  'SURVEY',
  'MECHANISM',
  'TOOL',
]);

export const instrumentType = z.enum([
  'POLITICAL_DECLARATION',
  'MINISTERIAL_STATEMENT',
  'OUTCOME_DOCUMENT',
  'CONVENTION',
  'PROTOCOL',
  'STANDARD',
  'GUIDELINES',
  'STRATEGY',
  'PLAN_OF_ACTION',
  'POLICY',
  'AGREEMENT',
]);

const entities = z.array(
  z.strictObject({ ...named, type: entityType, parents: references.optional() }),
);
const programmes = z.array(
  z.strictObject({ ...named, type: programmeType, partOf: references.optional() }),
);
const instruments = z.array(
  z.strictObject({
    ...named,
    type: instrumentType,
    date: when.optional(),
    symbol: z.string().optional(),
    containedIn: references.optional(),
    verification: verification.optional(),
    texts: references
      .optional()
      .describe('Texts that hold its paragraphs, where it has no file of its own.'),
  }),
);
const resolutions = z.array(
  z.strictObject({
    ...named,
    name: z
      .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
      .optional(),
    type: z.enum(['RESOLUTION', 'DECISION']),
    body: reference,
    session: z.string().optional(),
    date: when.optional(),
    verification,
    titleVerification: verification.optional(),
    note: z.string().optional(),
  }),
);
const documents = z.array(
  z.strictObject({
    ...named,
    name: z
      .strictObject({ en: z.string().min(1).optional(), zh: z.string().min(1).optional() })
      .optional(),
    symbols: z.array(z.string()).optional(),
    date: when.optional(),
    session: z.string().optional(),
    agendaItems: z.array(z.string()).optional(),
    submittedBy: references.optional(),
    submittedTo: references.optional(),
    inRecord: z
      .boolean()
      .default(false)
      .describe('True for the documents whose paragraphs are in the graph.'),
  }),
);
const meetings = z.array(
  z.strictObject({
    ...named,
    body: reference.optional(),
    ordinal: z.number().int().positive().optional(),
  }),
);
const publications = z.array(
  z.strictObject({ ...named, symbol: z.string().optional(), partOf: references.optional() }),
);
const partnerships = z.array(z.strictObject(named));
const regions = z.array(
  z.strictObject({
    ...named,
    scheme: z.enum(['UN_M49', 'SOURCE']),
    m49: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    members: references.optional(),
  }),
);
const countryAliases = z.array(
  z.strictObject({
    id: z.string().regex(/^[A-Z]{3}$/),
    name: named.name.optional(),
    aliases: named.aliases,
  }),
);
const substances = z.array(
  z.strictObject({
    ...named,
    type: z.enum(['SUBSTANCE', 'CLASS', 'PREPARATION', 'CROP']),
    partOf: references.optional(),
  }),
);
const indicators = z.array(z.strictObject({ ...named, unit: z.string().min(1) }));
const themes = z.array(
  z.strictObject({
    ...named,
    scheme: z.enum(['UNGASS_2016', 'PILLARS_2009', 'UNODC_2021_2025', 'OTHER']),
    mapsTo: references.optional(),
  }),
);
const topics = z.array(z.strictObject(named));
const groups = z.array(z.strictObject(named));
const sdgTargets = z.array(z.strictObject({ ...named, goal: z.number().int().min(1).max(17) }));

/** A register: things and their names, once. What the record states of them stands at its paragraphs. */
export const registerFile = z.strictObject({
  entities: entities.optional(),
  programmes: programmes.optional(),
  instruments: instruments.optional(),
  resolutions: resolutions.optional(),
  documents: documents.optional(),
  meetings: meetings.optional(),
  publications: publications.optional(),
  partnerships: partnerships.optional(),
  countries: countryAliases.optional(),
  regions: regions.optional(),
  substances: substances.optional(),
  indicators: indicators.optional(),
  themes: themes.optional(),
  topics: topics.optional(),
  groups: groups.optional(),
  sdgTargets: sdgTargets.optional(),
});

export type RegisterFile = z.infer<typeof registerFile>;
