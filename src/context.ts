import { type AssessmentLoaders, createAssessmentLoaders } from './assessment/assessment.loader.js';
import type { Viewer } from './auth/viewer.type.js';
import type { Db } from './db/db.js';
import { createEdgeLoaders, type EdgeLoaders } from './graph/edge.loader.js';
import { createNodeLoaders, type NodeLoaders } from './graph/node.loader.js';
import { noOfficialTexts, type OfficialTexts } from './official/served.js';
import type { Language } from './shared/language.js';

/** Who asks, and by which request. */
export interface Visitor {
  /** Null without a token. */
  readonly viewer: Viewer | null;
  /** As the answer's `x-request-id` and the log have it; null where the request did not come by HTTP. */
  readonly requestId: string | null;
}

const nobody: Visitor = { viewer: null, requestId: null };

/** What one request owns. Loaders live no longer than it, so that an answer never mixes two moments. */
export interface Context extends Visitor {
  readonly db: Db;
  /** The language of names and summaries where a field does not ask for one. */
  readonly language: Language;
  readonly nodes: NodeLoaders;
  readonly edges: EdgeLoaders;
  readonly assessments: AssessmentLoaders;
  /** The user's own copies of the official texts, if any. */
  readonly official: OfficialTexts;
}

export function createContext(
  db: Db,
  language: Language,
  visitor = nobody,
  official = noOfficialTexts,
): Context {
  return {
    ...visitor,
    db,
    language,
    nodes: createNodeLoaders(db),
    edges: createEdgeLoaders(db),
    assessments: createAssessmentLoaders(db),
    official,
  };
}
