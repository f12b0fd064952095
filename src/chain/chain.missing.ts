const whole = 'beside OR ($goesUp AND $goesDown)';

/** Which hops are looked for: all of a whole chain, else those between what was asked from and the end. */
const judged = {
  COMMITMENT: `(${whole} OR $goesUp <> from:Instrument|Resolution)`,
  ACTIVITY: `(${whole} OR CASE
    WHEN from:Result|Outcome THEN $goesUp
    WHEN from:Activity|Meeting THEN false
    ELSE $goesDown
  END)`,
  RESULT: `(${whole} OR $goesDown)`,
};

const status = "coalesce(step.status, 'DONE') IN ['DONE', 'ONGOING']";

/** Whether a chain has them. What answers a mandate is the work that was asked for, also if it is a text. */
const there = {
  COMMITMENT: 'any(step IN nodes WHERE step:Commitment|Mandate)',
  ACTIVITY: `(any(step IN nodes WHERE step:Activity|Meeting|Document|Section AND ${status})
    OR any(link IN links WHERE type(link) = 'ANSWERED_BY' AND endNode(link):Instrument))`,
  RESULT: 'any(step IN nodes WHERE step:Result|Outcome)',
};

const hops = ['COMMITMENT', 'ACTIVITY', 'RESULT'] as const;

/**
 * Cypher that tells whether a chain of `nodes` and `links` is complete: a promise (a commitment, or a
 * mandate, which stands in a text), an activity that was done or is under way, and what came of it. A
 * programme may be skipped, and so may a mandate where the work serves the commitment itself.
 */
export const complete = hops.map((hop) => there[hop]).join(' AND ');

/** Cypher of the hops that were looked for and are not there, top first. */
export const missing = `[
      hop IN [
        ${hops.map((hop) => `CASE WHEN ${judged[hop]} AND NOT ${there[hop]} THEN '${hop}' END`).join(',\n        ')}
      ]
      WHERE hop IS NOT NULL
    ]`;
