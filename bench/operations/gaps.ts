import type { Operation, Raw } from '../operation.js';

const texts = ['ungass-2016', 'jms-2014', 'md-2019', 'poa-2009', 'pd-2009'];

export const gaps: Operation = {
  name: 'gap report',
  question:
    'The first fifty commitments of an instrument that no implementing entity is mandated to act on.',
  parameters: () => texts.map((text) => ({ text })),
  floor: {
    statement: `
      MATCH (:Node {id: $text})-[:HAS_COMMITMENT]->(commitment:Commitment)
      WHERE
        commitment.commitmentKind IN ['ACTION', 'TARGET', 'FOLLOW_UP'] AND
        coalesce(commitment.verification, '') <> 'UNVERIFIED' AND
        NOT EXISTS { (commitment)<-[:PART_OF]-() } AND
        NOT EXISTS {
          MATCH
            (commitment) ((act:Commitment WHERE act.part IS NOT NULL)-[:PART_OF]->()){0,1}
            ()<-[:DERIVES_FROM]-(mandate:Mandate)
          WHERE
            mandate.addresseeKind = 'IMPLEMENTING_ENTITY' AND
            coalesce(mandate.verification, '') <> 'UNVERIFIED'
        }
      RETURN commitment.id AS id, commitment.summaryEn AS summary
      ORDER BY commitment.sort
      LIMIT 50`,
    answer: (rows) => rows,
  },
  project: {
    query: `query ($text: ID!) {
      gaps(instrument: $text, kinds: [UNMANDATED], first: 50) {
        nodes { subject { id ... on Commitment { summary } } }
      }
    }`,
    answer: ({ gaps: { nodes } }) => nodes.map(({ subject }: Raw) => subject),
  },
  library: { cannot: 'a filter on links of variable length cannot be written in its arguments' },
  trips: 1,
  anchored: true,
};
