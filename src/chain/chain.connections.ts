import { Activity } from '../activity/activity.type.js';
import { Commitment } from '../commitment/commitment.type.js';
import { Entity } from '../entity/entity.type.js';
import { Outcome } from '../finding/outcome.type.js';
import { Result } from '../figure/result.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { Country } from '../place/country.type.js';
import { Programme } from '../programme/programme.type.js';
import { linkConnection } from '../shared/link-connection.js';

/** The connection types of the chain, each made once. */
export const ActivityConnection = linkConnection('Activity', () => Activity);
export const CommitmentConnection = linkConnection('Commitment', () => Commitment);
export const CountryConnection = linkConnection('Country', () => Country);
export const EntityConnection = linkConnection('Entity', () => Entity);
export const MandateConnection = linkConnection('Mandate', () => Mandate);
export const OutcomeConnection = linkConnection('Outcome', () => Outcome);
export const ProgrammeConnection = linkConnection('Programme', () => Programme);
export const ResultConnection = linkConnection('Result', () => Result);
