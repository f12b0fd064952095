import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../db/batch.js';
import type { Db } from '../db/db.js';
import {
  type AssessmentRow,
  countHistory,
  findCurrent,
  findHistory,
  findSuperseding,
  type HistoryQuestion,
} from './assessment.repository.js';

/** Assessments of many subjects, for one request. Keys are identifiers of subjects unless told. */
export interface AssessmentLoaders {
  readonly current: DataLoader<string, AssessmentRow | null>;
  readonly total: DataLoader<string, number>;
  /** By the identifier of the assessment that was superseded. */
  readonly superseding: DataLoader<string, AssessmentRow | null>;
  history(question: HistoryQuestion): DataLoader<string, AssessmentRow[]>;
  /** Forgets what was read: something has been recorded since. */
  forget(): void;
}

export function createAssessmentLoaders(db: Db): AssessmentLoaders {
  const histories = new Map<string, DataLoader<string, AssessmentRow[]>>();
  const current = new DataLoader<string, AssessmentRow | null>(async (ids) =>
    oneEach(ids, await findCurrent(db, ids), ({ subjectId }) => subjectId).map(
      (row) => row?.assessment ?? null,
    ),
  );
  const total = new DataLoader<string, number>(async (ids) =>
    oneEach(ids, await countHistory(db, ids), ({ subjectId }) => subjectId).map(
      (row) => row?.total ?? 0,
    ),
  );
  const superseding = new DataLoader<string, AssessmentRow | null>(async (ids) =>
    oneEach(ids, await findSuperseding(db, ids), ({ id }) => id).map(
      (row) => row?.assessment ?? null,
    ),
  );
  return {
    ...{ current, total, superseding },
    history(question) {
      const key = JSON.stringify(question);
      const loader =
        histories.get(key) ??
        new DataLoader<string, AssessmentRow[]>(async (ids) =>
          manyEach(ids, await findHistory(db, ids, question), ({ subjectId }) => subjectId).map(
            (rows) => rows.map(({ assessment }) => assessment),
          ),
        );
      histories.set(key, loader);
      return loader;
    },
    forget() {
      for (const loader of [current, total, superseding]) loader.clearAll();
      histories.clear();
    },
  };
}
