import { z } from 'zod';
import {
  bilingual,
  citation,
  reference,
  references,
  relation,
  slug,
  status,
  verification,
  when,
} from './text.js';

const citations = z.array(citation);

/** How an instrument, or one of its paragraphs, stands to those before it. */
const relations = {
  reaffirms: z.array(relation).optional().describe('What it says again as still holding.'),
  develops: z.array(relation).optional().describe('What it takes up and carries further.'),
  reviews: z.array(relation).optional().describe('What it takes stock of.'),
  replaces: z.array(relation).optional().describe('What it takes the place of.'),
};

const place = z.strictObject({
  name: bilingual,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 3166-1 alpha-3.'),
});

/** A link upwards: how strong it is, and why a reader should believe it. */
const serves = z.strictObject({
  to: reference,
  strength: z
    .enum(['STATED', 'INFERRED'])
    .describe('PLACED links come from the section; never written here.'),
  rationale: bilingual.describe(
    'One sentence: the act, the object and the beneficiary that both share.',
  ),
});

/** Mandates, recommendations and lacks that it was made to answer. */
const answers = z.array(relation).optional().describe('What it was made to answer.');

/** What every fact may say. Each reference becomes a link whose evidence is this paragraph. */
const common = {
  sentence: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Ordinal of the sentence, in an unnumbered paragraph of many sentences.'),
  verification: verification.optional(),
  lead: references.optional().describe('Who did it: LEAD.'),
  partner: references.optional(),
  participant: references.optional(),
  host: references
    .optional()
    .describe('Where: country or region that hosted; or the entity that hosted.'),
  beneficiary: references.optional(),
  donor: references.optional(),
  party: references.optional().describe('Party to a treaty or agreement.'),
  subject: references.optional().describe('Whom or what place it is about.'),
  about: references.optional().describe('What else it is about: any node.'),
  cites: citations.optional().describe('Texts that the source cites for it.'),
  topics: references.optional(),
  groups: references.optional(),
  sdgTargets: references.optional(),
  substances: references.optional(),
  themes: references.optional(),
  places: z.array(place).optional().describe('Cities and other places below the country.'),
};

const worked = {
  status: status.optional(),
  date: when.optional().describe('When; for what is planned, the expected date.'),
};

/** A fact about a thing that a register names: the register has its names, the paragraph what it states of it. */
const registered = { id: reference, ...common };
/** A fact that lives in its paragraph. */
const local = { id: slug, summary: bilingual, ...common };

const measured = {
  ...local,
  summary: bilingual.optional(),
  value: z
    .number()
    .nullable()
    .describe('As a plain number: 2.71亿 is 271000000; null if the source gives none ("several").'),
  valueMax: z.number().optional().describe('Upper end where the source gives a range.'),
  qualifier: z.enum(['EXACT', 'MORE_THAN', 'ABOUT', 'UP_TO', 'FEWER_THAN']),
  unit: z
    .string()
    .min(1)
    .describe(
      'English, plural, lower case: people, countries, tonnes, hectares, courses; % ; USD.',
    ),
  counted: bilingual.describe('What is counted.'),
  period: when.optional(),
  change: z
    .strictObject({
      value: z.number().optional().describe('Signed: a fall is negative.'),
      unit: z.string().min(1).describe('%, percentage points, times, or the unit of the figure.'),
      direction: z.enum(['UP', 'DOWN', 'UNCHANGED']),
      base: when.optional().describe('Against when.'),
    })
    .optional(),
  denominator: z
    .strictObject({ value: z.number().optional(), unit: z.string().min(1), counted: bilingual })
    .optional(),
  nature: z.enum(['ACTUAL', 'ESTIMATE', 'BUDGET', 'FORECAST', 'TARGET']).default('ACTUAL'),
  indicator: references.optional(),
  of: references
    .optional()
    .describe(
      'What the figure is attributed to or counts: activity, programme, meeting, treaty ...',
    ),
};

const activity = z.strictObject({
  kind: z.literal('activity'),
  ...local,
  ...worked,
  under: references.optional().describe('Programmes it was part of.'),
  uses: references.optional(),
  at: references.optional().describe('Meetings at which it was done.'),
  produces: references.optional(),
  partOf: references.optional(),
  answers,
  serves: z.array(serves).optional(),
});

const programme = z.strictObject({
  kind: z.literal('programme'),
  ...registered,
  ...worked,
  summary: bilingual.optional(),
  period: when.optional(),
  partOf: references.optional(),
  uses: references.optional(),
  produces: references.optional(),
  replaces: references.optional(),
  serves: z.array(serves).optional(),
});

const meeting = z.strictObject({
  kind: z.literal('meeting'),
  ...registered,
  ...worked,
  summary: bilingual.optional(),
  ordinal: z.number().int().positive().optional(),
  originalDate: when.optional().describe('If it was moved.'),
  theme: bilingual.optional().describe('Its title or theme as given.'),
  body: references.optional().describe('The body whose session it is.'),
  officers: z
    .array(z.strictObject({ office: bilingual, who: references.optional() }))
    .optional()
    .describe('Chair, rapporteur ...: the office and the entity or country that held it.'),
  prepared: references.optional(),
  adopted: references.optional(),
  launched: references.optional(),
  partOf: references.optional(),
});

const publication = z.strictObject({
  kind: z.literal('publication'),
  ...registered,
  ...worked,
  summary: bilingual.optional(),
  edition: z.string().optional(),
  languages: z.array(z.string()).optional(),
  drawsOn: references.optional(),
});

const document = z.strictObject({
  kind: z.literal('document'),
  ...registered,
  ...worked,
  submittedBy: references.optional(),
  submittedTo: references.optional(),
  answers,
  drawsOn: references.optional(),
});

const instrument = z.strictObject({
  kind: z.literal('instrument'),
  ...registered,
  ...worked,
  summary: bilingual.optional(),
  adoptedBy: citations.optional(),
  endorsedBy: citations.optional(),
  adoptedAt: references.optional(),
  publishedIn: citations.optional(),
  treatyRegistration: z
    .string()
    .optional()
    .describe('"United Nations, Treaty Series, vol. 976, No. 14152".'),
  amends: references.optional(),
  ...relations,
});

const part = z.number().int().positive().optional().describe('Part ~n; left out for the whole.');

const commitment = z.strictObject({
  kind: z.literal('commitment'),
  part,
  summary: bilingual.optional().describe("Left out on the whole: it has the paragraph's."),
  commitmentKind: z.enum([
    'ACTION',
    'TARGET',
    'REAFFIRMATION',
    'ACHIEVEMENT',
    'CHALLENGE',
    'FOLLOW_UP',
  ]),
  ...common,
  targetYear: z.number().int().optional(),
  targetMeasure: bilingual.optional(),
  addressees: references.optional().describe('Who must act.'),
  addresseePartners: references.optional().describe('Named beside States, as partner or channel.'),
  ...relations,
});

const resolution = z.strictObject({
  kind: z.literal('resolution'),
  ...registered,
  ...worked,
  adoptedBy: references.optional(),
  adoptedAt: references.optional(),
  publishedIn: citations.optional(),
  reaffirms: citations.optional(),
  adopts: citations.optional(),
  endorses: citations.optional(),
  convenes: references.optional(),
  postpones: references.optional(),
  establishes: references.optional(),
  extends: references.optional(),
  concerns: references.optional(),
});

const mandate = z.strictObject({
  kind: z.literal('mandate'),
  id: z
    .string()
    .regex(/^mandate:\S.*$/)
    .optional()
    .describe(
      "Left out in a text's own file (derived from locator and part); elsewhere `mandate:A/RES/68/197/12` or, where the paragraph is not known, `mandate:A/RES/68/197/~slug`.",
    ),
  part,
  summary: bilingual.describe('The action asked for.'),
  ...common,
  issuer: references.optional(),
  source: references.optional().describe("Left out in a text's own file."),
  locator: z.string().nullable().optional().describe('In the source; null if not known.'),
  addressees: references.optional().describe('Who must act.'),
  addresseePartners: references.optional().describe('Named beside them, as partner or channel.'),
  addresseeKind: z.enum(['IMPLEMENTING_ENTITY', 'STATES', 'OTHER']),
  reporting: z
    .strictObject({
      what: bilingual.optional(),
      due: when.optional(),
      dueNote: bilingual.optional().describe('Where the due time is a session, not a date.'),
      review: when.optional(),
      end: when.optional(),
    })
    .optional(),
  recipients: references.optional(),
  answeredBy: z.array(relation).optional().describe('What was done or written because it asked.'),
});

const recommendation = z.strictObject({
  kind: z.literal('recommendation'),
  ...local,
  speaker: references.optional().describe('Who recommends, where not the document itself.'),
  addressees: references.optional().describe('As stated; left out if unstated.'),
  answers: references
    .optional()
    .describe('The shortfall it answers, where the same text shows it.'),
});

const entity = z.strictObject({
  kind: z.literal('entity'),
  ...registered,
  summary: bilingual.optional(),
  ...worked,
  parents: references.optional(),
  members: references.optional(),
  chairs: references.optional(),
  seat: place.optional(),
});

const partnership = z.strictObject({
  kind: z.literal('partnership'),
  ...registered,
  ...worked,
  summary: bilingual.optional(),
  members: references.optional(),
});

const place_ = (kind: 'country' | 'region') =>
  z.strictObject({ kind: z.literal(kind), ...registered, members: references.optional() });

const substance = z.strictObject({
  kind: z.literal('substance'),
  ...registered,
  partOf: references.optional(),
});

const schedulingDecision = z.strictObject({
  kind: z.literal('schedulingDecision'),
  ...local,
  convention: references.optional().describe('Left out if the source names none.'),
  schedule: z
    .string()
    .min(1)
    .optional()
    .describe('"Schedule I", "Table I"; left out if the source names none.'),
  decidedBy: references.optional(),
  at: references.optional(),
  state: z.enum(['RECOMMENDED', 'DEFERRED', 'ADOPTED']),
  date: when.optional(),
});

const contribution = z.strictObject({
  kind: z.literal('contribution'),
  ...local,
  contributionKind: z.enum(['CORE', 'EARMARKED', 'PLEDGE', 'COST_SHARING', 'UNSPECIFIED']),
  period: when.optional(),
  amount: z
    .strictObject({
      value: z.number(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      qualifier: z.enum(['EXACT', 'MORE_THAN', 'ABOUT', 'UP_TO', 'FEWER_THAN']),
    })
    .optional(),
  of: references.optional(),
  indicator: references.optional(),
});

const result = z.strictObject({ kind: z.literal('result'), ...measured });
const statistic = z.strictObject({ kind: z.literal('statistic'), ...measured });

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  ...local,
  ...worked,
  of: references.optional().describe('The activity or programme it is attributed to.'),
});

const finding = z.strictObject({
  kind: z.literal('finding'),
  ...local,
  date: when.optional().describe('The time it speaks of.'),
  speaker: references.optional().describe('Who concludes it, where not the document itself.'),
});

const shortfall = z.strictObject({
  kind: z.literal('shortfall'),
  ...local,
  date: when.optional().describe('The time it speaks of.'),
  speaker: references.optional(),
  answeredBy: references.optional(),
});

const printNote = z.strictObject({
  kind: z.literal('printNote'),
  id: slug,
  sentence: common.sentence,
  printed: z.string().min(1).describe('As printed: a word or a mark, never a sentence.'),
  meant: z.string().min(1),
  why: bilingual,
});

/** One thing that a paragraph states. */
export const fact = z.discriminatedUnion('kind', [
  activity,
  programme,
  meeting,
  publication,
  document,
  instrument,
  commitment,
  resolution,
  mandate,
  recommendation,
  entity,
  partnership,
  place_('country'),
  place_('region'),
  substance,
  schedulingDecision,
  contribution,
  result,
  statistic,
  outcome,
  finding,
  shortfall,
  printNote,
]);

export type Fact = z.infer<typeof fact>;
