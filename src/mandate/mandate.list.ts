import { adopted, carriedOutBy } from '../list/chain.js';
import { includeUnverified, verification } from '../list/checked.js';
import { about, actors, addressees, cites, evidencedIn, subjects } from '../list/common.js';
import { linked } from '../list/linked.js';
import { listOf } from '../list/list.js';
import { byMost, byText } from '../list/order.js';
import { period } from '../list/period.js';
import { flag, words } from '../list/words.js';
import { AddresseeKind } from '../shared/vocabularies.js';
import { MandateConnection } from './mandate.connection.js';

export const mandateList = listOf({
  field: 'mandates',
  kind: 'Mandate',
  description:
    'Mandates of every resolution, decision and instrument; what nobody checked is left out unless asked for.',
  connection: MandateConnection,
  filters: {
    commitments: linked({
      description: 'Commitments that it derives from.',
      pattern: '(node)-[:DERIVES_FROM]->(ref:Commitment)',
    }),
    resolutions: linked({
      description: 'Resolutions and decisions that it derives from.',
      pattern: '(node)-[:DERIVES_FROM]->(ref:Resolution)',
    }),
    instruments: linked({
      description: 'Instruments that it derives from, as a whole or by one of their commitments.',
      pattern: '(node)-[:DERIVES_FROM]->()<-[:HAS_COMMITMENT]-{0,1}(ref:Instrument)',
    }),
    evidencedIn,
    addressees,
    issuers: linked({
      description: 'Bodies and meetings that issued it.',
      pattern: '(node)-[:ISSUED_BY]->(ref)',
    }),
    recipients: linked({
      description: 'Bodies and meetings that are to be reported to.',
      pattern: '(node)-[:REPORTS_TO]->(ref)',
    }),
    ...actors,
    ...subjects,
    about,
    cites,
    addresseeKinds: words({
      description: 'Whom it asks to act.',
      property: 'addresseeKind',
      of: AddresseeKind,
    }),
    asksForReport: flag({
      description: 'True: only those that ask for a report; false: only the others.',
      yes: '(node.reportingWhatEn IS NOT NULL OR node.reportingDue IS NOT NULL OR node.reportingDueNoteEn IS NOT NULL)',
      no: '(node.reportingWhatEn IS NULL AND node.reportingDue IS NULL AND node.reportingDueNoteEn IS NULL)',
    }),
    reportingDue: period({ description: 'When its report is due.', dates: ['reportingDue'] }),
    answeredBy: linked({
      description: 'What answered it.',
      pattern: '(node)-[:ANSWERED_BY]->(ref)',
    }),
    adoptedDuring: adopted.mandate,
    ...carriedOutBy,
    verification,
    includeUnverified,
  },
  orders: {
    TEXT: byText,
    DUE: {
      description: 'Earliest due report first; those without a date last.',
      rank: "coalesce(node.reportingDueFrom, node.reportingDueTo, '~')",
      type: 'text',
      scan: 'What has no date is in no index of dates, and comes last.',
    },
    MOST_ACTIVITIES: byMost(
      'Those that most activities serve first.',
      "(node)<-[:SERVES]-(counted:Activity) WHERE coalesce(counted.verification, '') <> 'UNVERIFIED'",
    ),
  },
});
