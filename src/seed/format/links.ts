import type { Kind } from '../../graph/kinds.js';

/** What a link from a fact may point at; `ANY` is every kind. */
export interface LinkRule {
  /** The relationship type in the graph. */
  readonly type: string;
  readonly targets: readonly Kind[] | 'ANY';
  /** On INVOLVES: the part that the target has in it. */
  readonly role?: string;
  /** False where the source need not name the target for the link to stand (a theme, a served commitment). */
  readonly names: boolean;
}

const actors = ['Entity', 'Country', 'Region', 'Partnership', 'PopulationGroup'] as const;
const texts = [
  'Document',
  'Instrument',
  'Resolution',
  'Publication',
  'Commitment',
  'Mandate',
  'Section',
  'Paragraph',
  'SchedulingDecision',
] as const;

const involves = (role: string): LinkRule => ({
  type: 'INVOLVES',
  role,
  targets: actors,
  names: true,
});
const link = (type: string, targets: LinkRule['targets'], names = true): LinkRule => ({
  type,
  targets,
  names,
});

/**
 * Every field of a fact that holds references, and the relationship it becomes.
 * A field that is not here is a property of the node.
 */
export const linkRules = {
  lead: involves('LEAD'),
  partner: involves('PARTNER'),
  participant: involves('PARTICIPANT'),
  host: involves('HOST'),
  beneficiary: involves('BENEFICIARY'),
  donor: involves('DONOR'),
  party: involves('PARTY'),
  subject: involves('SUBJECT'),
  addressees: link('ADDRESSED_TO', actors),
  addresseePartners: link('ADDRESSED_TO', actors),
  about: link('ABOUT', 'ANY'),
  cites: link('CITES', texts),
  speaker: link('SPOKEN_BY', [...actors, 'Meeting', 'Document', 'Publication']),
  themes: link('HAS_THEME', ['Theme'], false),
  topics: link('HAS_TOPIC', ['Topic']),
  groups: link('CONCERNS_GROUP', ['PopulationGroup']),
  sdgTargets: link('SUPPORTS_TARGET', ['SdgTarget']),
  substances: link('CONCERNS_SUBSTANCE', ['Substance']),
  under: link('UNDER', ['Programme']),
  uses: link('USES', ['Programme', 'Publication', 'Instrument']),
  produces: link('PRODUCED', 'ANY'),
  at: link('TOOK_PLACE_AT', ['Meeting']),
  partOf: link('PART_OF', 'ANY'),
  serves: link('SERVES', ['Commitment', 'Mandate', 'Instrument'], false),
  answers: link('ANSWERS', ['Mandate', 'Recommendation', 'Shortfall']),
  of: link('ATTRIBUTED_TO', 'ANY'),
  indicator: link('MEASURES', ['Indicator']),
  body: link('MEETING_OF', ['Entity']),
  prepared: link('PREPARED', 'ANY'),
  adopted: link('ADOPTED', 'ANY'),
  launched: link('LAUNCHED', 'ANY'),
  drawsOn: link('DRAWS_ON', 'ANY'),
  submittedBy: link('SUBMITTED_BY', ['Entity']),
  submittedTo: link('SUBMITTED_TO', ['Entity', 'Meeting']),
  adoptedBy: link('ADOPTED_BY', ['Entity', 'Meeting', 'Resolution']),
  endorsedBy: link('ENDORSED_BY', ['Entity', 'Meeting', 'Resolution']),
  adoptedAt: link('ADOPTED_AT', ['Meeting']),
  publishedIn: link('PUBLISHED_IN', ['Document', 'Publication', 'Resolution']),
  amends: link('AMENDS', ['Instrument']),
  reviews: link('REVIEWS', ['Instrument', 'Commitment']),
  replaces: link('REPLACES', ['Instrument', 'Commitment', 'Programme']),
  reaffirms: link('REAFFIRMS', ['Instrument', 'Commitment', 'Resolution']),
  develops: link('DEVELOPS', ['Instrument', 'Commitment', 'Resolution']),
  adopts: link('ADOPTS', 'ANY'),
  endorses: link('ENDORSES', 'ANY'),
  convenes: link('CONVENES', 'ANY'),
  postpones: link('POSTPONES', 'ANY'),
  establishes: link('ESTABLISHES', 'ANY'),
  extends: link('EXTENDS', 'ANY'),
  concerns: link('CONCERNS', 'ANY'),
  issuer: link('ISSUED_BY', ['Entity', 'Meeting']),
  source: link('DERIVES_FROM', ['Commitment', 'Resolution', 'Instrument']),
  recipients: link('REPORTS_TO', ['Entity', 'Meeting']),
  answeredBy: link('ANSWERED_BY', 'ANY'),
  convention: link('UNDER_CONVENTION', ['Instrument']),
  decidedBy: link('DECIDED_BY', ['Resolution', 'Meeting', 'Entity']),
  members: link('HAS_MEMBER', actors),
  parents: link('HAS_PARENT', ['Entity']),
  chairs: link('CHAIRED_BY', ['Entity', 'Country']),
  tools: link('USES', ['Programme']),
} as const satisfies Record<string, LinkRule>;

export type LinkField = keyof typeof linkRules;
