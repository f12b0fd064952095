import type { Finding } from '../finding.js';
import type { SeedRecord } from '../record/record.js';
import { activitiesOutOfPeriod } from './integrity/activities.js';
import { aliasesClaimedTwice, namesTwice } from './integrity/claims.js';
import { linksWithoutStrength, nodesWithoutEvidence } from './integrity/evidence.js';
import { mandatesWithoutAddressee } from './integrity/mandates.js';

/** A rule that the whole graph keeps, and what breaks it. */
export type Rule = (record: SeedRecord) => Finding[];

/** The rules of integrity, each by the name that findings have it under. */
export const rules: Readonly<Record<string, Rule>> = {
  'node without evidence': nodesWithoutEvidence,
  'link without strength': linksWithoutStrength,
  'name used twice': namesTwice,
  'alias claimed twice': aliasesClaimedTwice,
  'activity out of period': activitiesOutOfPeriod,
  'mandate without addressee': mandatesWithoutAddressee,
};

export function checkIntegrity(record: SeedRecord): Finding[] {
  return Object.values(rules).flatMap((rule) => rule(record));
}
