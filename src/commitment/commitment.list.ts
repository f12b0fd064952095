import { adopted, servedBy } from '../list/chain.js';
import { includeUnverified, verification } from '../list/checked.js';
import { about, actors, addressees, cites, evidencedIn, partOf, subjects } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { numbers } from '../list/numbers.js';
import { byMost, byText, mostCited } from '../list/order.js';
import { relations } from '../list/relations.js';
import { flag, words } from '../list/words.js';
import { CommitmentKind } from '../shared/vocabularies.js';
import { CommitmentConnection } from './commitment.connection.js';

export const commitmentList = listOf({
  field: 'commitments',
  kind: 'Commitment',
  description: 'Commitments of every instrument; what nobody checked is left out unless asked for.',
  connection: CommitmentConnection,
  filters: {
    partOf,
    instruments: linked({
      description: 'Instruments that hold it.',
      pattern: '(node)<-[:HAS_COMMITMENT]-(ref:Instrument)',
    }),
    evidencedIn,
    addressees,
    ...actors,
    ...subjects,
    about,
    cites,
    ...relations,
    kinds: words({
      description: 'What it does, by its wording.',
      property: 'commitmentKind',
      of: CommitmentKind,
    }),
    isPart: flag({
      description:
        'True: only acts of paragraphs that hold several; false: only whole paragraphs and items.',
      yes: 'node.part IS NOT NULL',
      no: 'node.part IS NULL',
    }),
    targetYear: numbers({ description: 'Year of a target.', property: 'targetYear' }),
    adoptedDuring: adopted.commitment,
    ...servedBy,
    shortfalls: linked({
      description: 'What is said to be lacking in it.',
      pattern: '(node)<-[:ABOUT]-(ref:Shortfall)',
    }),
    verification,
    includeUnverified,
  },
  orders: {
    TEXT: byText,
    TARGET_YEAR: {
      description: 'Earliest year of a target first; those without one last.',
      rank: 'coalesce(toFloat(node.targetYear), 9999.0)',
      type: 'number',
      scan: 'What has no year is in no index of years, and comes last.',
    },
    MOST_ACTIVITIES: byMost(
      'Those that most activities serve first, itself or through a mandate.',
      "(node)<-[:DERIVES_FROM]-{0,1}()<-[:SERVES]-(counted:Activity) WHERE coalesce(counted.verification, '') <> 'UNVERIFIED'",
    ),
    MOST_CITED: mostCited,
  },
});
