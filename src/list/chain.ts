import { chainLinked } from './linked.js';
import { periodOfSource } from './period.js';
import { work } from './work.js';

/** Filters of the chain. Each looks along the same links as the field of its name. */

/** Of activities and programmes. */
export const served = {
  commitments: chainLinked({
    description: 'Commitments that it serves, itself or through a mandate that derives from them.',
    pattern: '(node)-[link:SERVES]->()-[:DERIVES_FROM]->{0,1}(ref:Commitment)',
  }),
  mandates: chainLinked({
    description: 'Mandates that it serves.',
    pattern: '(node)-[link:SERVES]->(ref:Mandate)',
  }),
  instruments: chainLinked({
    description: 'Instruments that it serves: as a whole, in a commitment, or through a mandate.',
    pattern:
      '(node)-[link:SERVES]->()-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(ref:Instrument)',
  }),
};

/** Of results and outcomes. */
export const attributed = {
  attributedTo: chainLinked({
    description: 'What it is attributed to, or counts.',
    pattern: '(node)-[link:ATTRIBUTED_TO]->(ref)',
  }),
  commitments: chainLinked({
    description:
      'Commitments served by the work that it is attributed to, itself or through a mandate.',
    pattern:
      '(node)-[link:ATTRIBUTED_TO]->()-[:SERVES]->{0,1}()-[:DERIVES_FROM]->{0,1}(ref:Commitment)',
  }),
  instruments: chainLinked({
    description: 'Instruments served by the work that it is attributed to, as a whole or in part.',
    pattern:
      '(node)-[link:ATTRIBUTED_TO]->()-[:SERVES]->()-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(ref:Instrument)',
  }),
};

/** Of commitments. */
export const servedBy = {
  mandates: chainLinked({
    description: 'Mandates that derive from it.',
    pattern: '(node)<-[link:DERIVES_FROM]-(ref:Mandate)',
  }),
  programmes: work({
    description: 'Programmes that serve it, itself or through a mandate that derives from it.',
    pattern: '(node)<-[:DERIVES_FROM]-{0,1}()<-[link:SERVES]-(work:Programme)',
    dates: ['period', 'date'],
  }),
  activities: work({
    description: 'Activities that serve it, itself or through a mandate that derives from it.',
    pattern: '(node)<-[:DERIVES_FROM]-{0,1}()<-[link:SERVES]-(work:Activity)',
    dates: ['date'],
  }),
  results: work({
    description: 'Figures of the work that serves it, itself or through a mandate.',
    pattern:
      '(node)<-[:DERIVES_FROM]-{0,1}()<-[:SERVES]-{0,1}()<-[link:ATTRIBUTED_TO]-(work:Result)',
    dates: ['period'],
  }),
  outcomes: work({
    description: 'Changes that the work that serves it led to, itself or through a mandate.',
    pattern:
      '(node)<-[:DERIVES_FROM]-{0,1}()<-[:SERVES]-{0,1}()<-[link:ATTRIBUTED_TO]-(work:Outcome)',
    dates: ['date'],
  }),
};

/** Of mandates. */
export const carriedOutBy = {
  programmes: work({
    description: 'Programmes that serve it.',
    pattern: '(node)<-[link:SERVES]-(work:Programme)',
    dates: ['period', 'date'],
  }),
  activities: work({
    description: 'Activities that serve it.',
    pattern: '(node)<-[link:SERVES]-(work:Activity)',
    dates: ['date'],
  }),
};

/** Of activities and programmes. */
export const cameOfIt = {
  results: work({
    description: 'Figures attributed to it.',
    pattern: '(node)<-[link:ATTRIBUTED_TO]-(work:Result)',
    dates: ['period'],
  }),
  outcomes: work({
    description: 'Changes attributed to it.',
    pattern: '(node)<-[link:ATTRIBUTED_TO]-(work:Outcome)',
    dates: ['date'],
  }),
};

/** Of commitments and mandates: the date of the text that they stand in. */
export const adopted = {
  commitment: periodOfSource({
    description: 'When its instrument was adopted: the date overlaps this period.',
    pattern: '(node)<-[:HAS_COMMITMENT]-(source:Instrument)',
  }),
  mandate: periodOfSource({
    description: 'When the text that it derives from was adopted: the date overlaps this period.',
    pattern: '(node)-[:DERIVES_FROM]->()<-[:HAS_COMMITMENT]-{0,1}(source:Resolution|Instrument)',
  }),
};
