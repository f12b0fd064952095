import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Entity } from '../entity/entity.type.js';
import { linkField } from '../graph/link-field.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Country } from '../place/country.type.js';
import { Programme } from '../programme/programme.type.js';
import { Resolution } from '../resolution/resolution.type.js';
import * as to from './chain.connections.js';

const serves = { strength: true } as const;
const served = { strength: true, verified: true } as const;

/** A commitment, or the commitment that a mandate derives from: work serves either. */
const downTo = (kind: string) =>
  `(parent)<-[:DERIVES_FROM]-{0,1}(served)<-[link:SERVES]-(node:${kind})`;
const upTo = '(parent)-[link:SERVES]->(served)-[:DERIVES_FROM]->{0,1}(node:Commitment)';

/** The chain, forwards and backwards: every hop a page of links with strength, rationale and evidence. */
export const chainResolvers = [
  linkField({
    on: Instrument,
    field: 'commitments',
    connection: to.CommitmentConnection,
    description: 'Its paragraphs and items, in order; parts of them too.',
    edge: {
      name: 'instrument/commitments',
      pattern: '(parent)-[link:HAS_COMMITMENT]->(node:Commitment)',
      ...served,
    },
  }),
  linkField({
    on: Commitment,
    field: 'mandates',
    connection: to.MandateConnection,
    description: 'Mandates that derive from it.',
    edge: {
      name: 'commitment/mandates',
      pattern: '(parent)<-[link:DERIVES_FROM]-(node:Mandate)',
      ...served,
    },
  }),
  linkField({
    on: Resolution,
    field: 'mandates',
    connection: to.MandateConnection,
    description: 'Mandates that derive from it.',
    edge: {
      name: 'resolution/mandates',
      pattern: '(parent)<-[link:DERIVES_FROM]-(node:Mandate)',
      ...served,
    },
  }),
  linkField({
    on: Entity,
    field: 'mandates',
    connection: to.MandateConnection,
    description: 'Mandates addressed to it.',
    edge: {
      name: 'entity/mandates',
      pattern: '(parent)<-[link:ADDRESSED_TO]-(node:Mandate)',
      ...served,
    },
  }),
  linkField({
    on: Mandate,
    field: 'addressees',
    connection: to.EntityConnection,
    description: 'Whom it asks to act.',
    edge: {
      name: 'mandate/addressees',
      pattern: '(parent)-[link:ADDRESSED_TO]->(node:Entity)',
      ...serves,
    },
  }),
  linkField({
    on: Mandate,
    field: 'commitments',
    connection: to.CommitmentConnection,
    description: 'Commitments that it derives from.',
    edge: {
      name: 'mandate/commitments',
      pattern: '(parent)-[link:DERIVES_FROM]->(node:Commitment)',
      ...served,
    },
  }),
  linkField({
    on: Commitment,
    field: 'programmes',
    connection: to.ProgrammeConnection,
    description: 'Programmes that serve it or a mandate derived from it.',
    edge: { name: 'commitment/programmes', pattern: downTo('Programme'), ...serves },
  }),
  linkField({
    on: Commitment,
    field: 'activities',
    connection: to.ActivityConnection,
    description: 'Activities that serve it or a mandate derived from it.',
    edge: { name: 'commitment/activities', pattern: downTo('Activity'), ...served },
  }),
  linkField({
    on: Mandate,
    field: 'programmes',
    connection: to.ProgrammeConnection,
    description: 'Programmes that serve it.',
    edge: {
      name: 'mandate/programmes',
      pattern: '(parent)<-[link:SERVES]-(node:Programme)',
      ...serves,
    },
  }),
  linkField({
    on: Mandate,
    field: 'activities',
    connection: to.ActivityConnection,
    description: 'Activities that serve it.',
    edge: {
      name: 'mandate/activities',
      pattern: '(parent)<-[link:SERVES]-(node:Activity)',
      ...served,
    },
  }),
  linkField({
    on: Programme,
    field: 'activities',
    connection: to.ActivityConnection,
    description: 'Activities that were part of it.',
    edge: {
      name: 'programme/activities',
      pattern: '(parent)<-[link:UNDER]-(node:Activity)',
      ...served,
    },
  }),
  linkField({
    on: Programme,
    field: 'commitments',
    connection: to.CommitmentConnection,
    description: 'Commitments that it serves, itself or by a mandate derived from them.',
    edge: { name: 'programme/commitments', pattern: upTo, ...served },
  }),
  linkField({
    on: Activity,
    field: 'commitments',
    connection: to.CommitmentConnection,
    description: 'Commitments that it serves, itself or by a mandate derived from them.',
    edge: { name: 'activity/commitments', pattern: upTo, ...served },
  }),
  linkField({
    on: Programme,
    field: 'mandates',
    connection: to.MandateConnection,
    description: 'Mandates that it serves.',
    edge: {
      name: 'programme/mandates',
      pattern: '(parent)-[link:SERVES]->(node:Mandate)',
      ...served,
    },
  }),
  linkField({
    on: Activity,
    field: 'mandates',
    connection: to.MandateConnection,
    description: 'Mandates that it serves.',
    edge: {
      name: 'activity/mandates',
      pattern: '(parent)-[link:SERVES]->(node:Mandate)',
      ...served,
    },
  }),
  linkField({
    on: Activity,
    field: 'programmes',
    connection: to.ProgrammeConnection,
    description: 'Programmes that it was part of.',
    edge: {
      name: 'activity/programmes',
      pattern: '(parent)-[link:UNDER]->(node:Programme)',
      ...serves,
    },
  }),
  linkField({
    on: Activity,
    field: 'entities',
    connection: to.EntityConnection,
    description: 'Who took part, each with a role.',
    edge: {
      name: 'activity/entities',
      pattern: '(parent)-[link:INVOLVES]->(node:Entity)',
      ...serves,
    },
  }),
  linkField({
    on: Programme,
    field: 'entities',
    connection: to.EntityConnection,
    description: 'Who leads, partners and benefits, each with a role.',
    edge: {
      name: 'programme/entities',
      pattern: '(parent)-[link:INVOLVES]->(node:Entity)',
      ...serves,
    },
  }),
  linkField({
    on: Activity,
    field: 'countries',
    connection: to.CountryConnection,
    description: 'Countries, each with a role.',
    edge: {
      name: 'activity/countries',
      pattern: '(parent)-[link:INVOLVES]->(node:Country)',
      ...serves,
    },
  }),
  linkField({
    on: Country,
    field: 'activities',
    connection: to.ActivityConnection,
    description: 'Activities in it, for it or with it.',
    edge: {
      name: 'country/activities',
      pattern: '(parent)<-[link:INVOLVES]-(node:Activity)',
      ...served,
    },
  }),
  linkField({
    on: Entity,
    field: 'activities',
    connection: to.ActivityConnection,
    description: 'Activities that it led or took part in.',
    edge: {
      name: 'entity/activities',
      pattern: '(parent)<-[link:INVOLVES]-(node:Activity)',
      ...served,
    },
  }),
  linkField({
    on: Entity,
    field: 'programmes',
    connection: to.ProgrammeConnection,
    description: 'Programmes that it leads or takes part in.',
    edge: {
      name: 'entity/programmes',
      pattern: '(parent)<-[link:INVOLVES]-(node:Programme)',
      ...serves,
    },
  }),
  linkField({
    on: Activity,
    field: 'results',
    connection: to.ResultConnection,
    description: 'Figures attributed to it.',
    edge: {
      name: 'activity/results',
      pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Result)',
      ...serves,
    },
  }),
  linkField({
    on: Programme,
    field: 'results',
    connection: to.ResultConnection,
    description: 'Figures attributed to it.',
    edge: {
      name: 'programme/results',
      pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Result)',
      ...serves,
    },
  }),
  linkField({
    on: Activity,
    field: 'outcomes',
    connection: to.OutcomeConnection,
    description: 'Changes attributed to it.',
    edge: {
      name: 'activity/outcomes',
      pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Outcome)',
      ...serves,
    },
  }),
  linkField({
    on: Programme,
    field: 'outcomes',
    connection: to.OutcomeConnection,
    description: 'Changes attributed to it.',
    edge: {
      name: 'programme/outcomes',
      pattern: '(parent)<-[link:ATTRIBUTED_TO]-(node:Outcome)',
      ...serves,
    },
  }),
] as const;
