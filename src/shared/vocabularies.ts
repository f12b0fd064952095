import { vocabulary } from './vocabulary.js';

export const Role = vocabulary('Role', 'The part that an actor or a place has in something.', {
  LEAD: 'Did it, leads it, issued it.',
  PARTNER: 'Did it together with the lead; on addressees: named beside those who must act.',
  PARTICIPANT: 'Took part.',
  HOST: 'Where it happened.',
  BENEFICIARY: 'Was helped.',
  DONOR: 'Gave money.',
  PARTY: 'Is party to a treaty or agreement.',
  SUBJECT: 'Whom or what place it is about.',
});

export const Status = vocabulary('Status', 'How far something has come.', {
  DRAFT: 'Being drafted.',
  PLANNED: 'Announced.',
  OFFERED: 'The actor stands ready to do it.',
  ONGOING: 'Under way.',
  DONE: 'Done.',
  POSTPONED: 'Moved to later.',
  CANCELLED: 'Given up.',
});

export const Qualifier = vocabulary('Qualifier', 'How a figure is meant.', {
  EXACT: 'As it stands.',
  MORE_THAN: 'More than the value.',
  ABOUT: 'About the value.',
  UP_TO: 'Up to the value.',
  FEWER_THAN: 'Fewer than the value.',
});

export const FigureNature = vocabulary('FigureNature', 'What a figure is.', {
  ACTUAL: 'Counted or reported.',
  ESTIMATE: 'Estimated.',
  BUDGET: 'Budgeted.',
  FORECAST: 'Forecast.',
  TARGET: 'Aimed at.',
});

export const Direction = vocabulary('Direction', 'Which way a figure has moved.', {
  UP: 'It rose.',
  DOWN: 'It fell.',
  UNCHANGED: 'It did not move.',
});

export const CommitmentKind = vocabulary(
  'CommitmentKind',
  'What a commitment does, by its wording.',
  {
    ACTION: 'Undertakes, calls for or encourages something to be done.',
    TARGET: 'Sets an aim with a measure or a year.',
    REAFFIRMATION: 'Reaffirms, recalls, recognizes.',
    ACHIEVEMENT: 'Notes what was achieved.',
    CHALLENGE: 'Notes what stands in the way.',
    FOLLOW_UP: 'Asks for reporting, review or a next step.',
  },
);

export const AddresseeKind = vocabulary('AddresseeKind', 'Whom a mandate asks to act.', {
  IMPLEMENTING_ENTITY: 'A body of the United Nations: only these count in gaps.',
  STATES: 'States.',
  OTHER: 'Anybody else.',
});

export const EntityType = vocabulary('EntityType', 'What sort of body an entity is.', {
  ORGAN: 'A principal organ, or an office of one.',
  COMMISSION: 'A commission or conference of States.',
  TREATY_BODY: 'A body that a treaty sets up.',
  SUBSIDIARY_BODY: 'A body below another one.',
  UN_OFFICE: 'An office or department of the Secretariat.',
  FUND_OR_PROGRAMME: 'A fund or programme of the United Nations.',
  SPECIALIZED_AGENCY: 'A specialized or related agency.',
  INTERNATIONAL_ORGANIZATION: 'Another international organization.',
  REGIONAL_ORGANIZATION: 'A regional organization.',
  GOVERNMENT: 'A government.',
  NATIONAL_INSTITUTION: 'A national institution.',
  CIVIL_SOCIETY: 'Civil society.',
  ACADEMIA: 'Academia.',
  PRIVATE_SECTOR: 'The private sector.',
  GROUP: 'A group: member States, a working group, a task force.',
});

export const ProgrammeType = vocabulary('ProgrammeType', 'What sort of programme it is.', {
  GLOBAL_PROGRAMME: 'A global programme.',
  REGIONAL_PROGRAMME: 'A regional programme.',
  COUNTRY_PROGRAMME: 'A country programme.',
  PROJECT: 'A project.',
  INITIATIVE: 'An initiative.',
  NETWORK: 'An operational network.',
  TRUST_FUND: 'A trust fund.',
  PORTAL: 'A portal or website.',
  SURVEY: 'A recurrent survey.',
  MECHANISM: 'A mechanism.',
  TOOL: 'Made to be used: a toolkit, curriculum, course, database, questionnaire.',
});

export const InstrumentType = vocabulary('InstrumentType', 'What sort of instrument it is.', {
  POLITICAL_DECLARATION: 'A political or ministerial declaration.',
  MINISTERIAL_STATEMENT: 'A ministerial statement.',
  OUTCOME_DOCUMENT: 'An outcome document.',
  CONVENTION: 'A convention or charter.',
  PROTOCOL: 'A protocol.',
  STANDARD: 'A standard or set of rules.',
  GUIDELINES: 'Guidelines or guiding principles.',
  STRATEGY: 'A strategy.',
  PLAN_OF_ACTION: 'A plan of action, an agenda.',
  POLICY: 'A policy.',
  AGREEMENT: 'An agreement.',
});

export const ResolutionType = vocabulary(
  'ResolutionType',
  'Whether it is a resolution or a decision.',
  {
    RESOLUTION: 'A resolution.',
    DECISION: 'A decision.',
  },
);

export const SubstanceType = vocabulary('SubstanceType', 'What sort of substance it is.', {
  SUBSTANCE: 'One substance.',
  CLASS: 'A class of substances.',
  PREPARATION: 'A preparation.',
  CROP: 'A crop.',
});

export const SchedulingState = vocabulary(
  'SchedulingState',
  'How far a scheduling decision has come.',
  {
    RECOMMENDED: 'Recommended.',
    DEFERRED: 'Deferred.',
    ADOPTED: 'Adopted.',
  },
);

export const ContributionKind = vocabulary('ContributionKind', 'How money was given.', {
  CORE: 'Without a purpose laid down.',
  EARMARKED: 'For a purpose.',
  PLEDGE: 'Promised.',
  COST_SHARING: 'A share of costs.',
  UNSPECIFIED: 'The source does not say.',
});

export const ThemeScheme = vocabulary('ThemeScheme', 'Where a theme comes from.', {
  UNGASS_2016: 'A chapter of the outcome document of 2016.',
  PILLARS_2009: 'A pillar of the Plan of Action of 2009.',
  UNODC_2021_2025: 'A thematic area of the strategy of UNODC for 2021-2025.',
  OTHER: 'Neither.',
});

export const RegionScheme = vocabulary('RegionScheme', 'Where a region comes from.', {
  UN_M49: 'The geoscheme M49 of the United Nations.',
  SOURCE: 'Only what a source calls a region.',
});

export const NameSource = vocabulary('NameSource', 'Who uses a name.', {
  UN: 'The United Nations, or the body itself.',
  OWN: 'Our rendering: nobody was found to use it in one of the languages.',
});

export const Verification = vocabulary(
  'Verification',
  'How far something was checked against the official text.',
  {
    SOURCE_TEXT: 'Against the official text itself.',
    SECONDARY_SOURCE: 'Against another document that reports it.',
    UNVERIFIED: 'Not checked: stays out of chains unless asked for.',
  },
);

export const Strength = vocabulary('Strength', 'How strong a link is, strongest first.', {
  STATED: 'The source itself names what is linked.',
  PLACED: 'The source reports it under the heading that reproduces a chapter.',
  INFERRED: "The curator's judgement; the rationale says why.",
});
export type Strength = keyof typeof Strength;

export const FactRole = vocabulary('FactRole', 'What a paragraph has to do with a node.', {
  STATES: 'The paragraph states something of it.',
  NAMES: 'The paragraph names it.',
});
