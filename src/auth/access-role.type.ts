import { vocabulary } from '../shared/vocabulary.js';

/** What a person may do, each role what the ones before it may. Everyone is a reader. */
export const AccessRole = vocabulary(
  'AccessRole',
  'What a person may do; each role may do what the ones before it may.',
  {
    READER: 'Reads everything; needs no token.',
    EVALUATOR: 'Records assessments.',
    ADMINISTRATOR: 'Sees by which request each assessment was recorded.',
  },
);
export type AccessRole = keyof typeof AccessRole;

/** From the least to the most. */
export const accessRoles = Object.keys(AccessRole) as AccessRole[];

export function isAtLeast(role: AccessRole, least: AccessRole): boolean {
  return accessRoles.indexOf(role) >= accessRoles.indexOf(least);
}

/** The highest role that a token's claim `roles` names; other words do not count. */
export function highestRole(claim: unknown): AccessRole {
  const words: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const held = accessRoles.filter((role) => words.includes(role.toLowerCase()));
  return held.at(-1) ?? 'READER';
}
