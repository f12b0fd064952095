import type { Db } from '../db/db.js';
import type { Gate } from '../gate/gate.js';
import type { OfficialTexts } from '../official/served.js';

/**
 * What the HTTP application answers from. It is there before the database is: the gate is closed until
 * everything is loaded, and no operation asks for the database before the gate has let it in.
 */
export interface Backend {
  readonly gate: Gate;
  /** Null until it is connected. */
  db: Db | null;
  readonly official: OfficialTexts;
}
