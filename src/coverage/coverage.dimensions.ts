import type { CoverageDimension } from './coverage-words.type.js';

/** Where the keys of a dimension come from: the subject itself, its reported work, or the time of that. */
interface Dimension {
  readonly of: 'subject' | 'work' | 'year';
  /**
   * Cypher that binds `key`, the node of a row or column: from `node`, the subject, or from `worker`
   * and what it did, `done`.
   */
  readonly finds?: string;
}

/** A closed table: the only ways in which a matrix can be laid out. */
export const dimensions: Readonly<Record<CoverageDimension, Dimension>> = {
  ADDRESSEE: { of: 'subject', finds: 'MATCH (node)-[:ADDRESSED_TO]->(key)' },
  // Of a text that another document carries, the highest heading is that of the text itself.
  CHAPTER: {
    of: 'subject',
    finds: `MATCH (node)-[:DERIVES_FROM]->{0,1}(:Commitment)<-[:STATES]-(paragraph:Paragraph)
  MATCH (text:Node {id: paragraph.text})
  MATCH (paragraph)<-[:HAS_PARAGRAPH]-(key:Section)
  WHERE key.level = CASE WHEN text:Document THEN 2 ELSE 1 END`,
  },
  ENTITY: {
    of: 'work',
    finds: `UNWIND [worker, done] AS origin
    MATCH (origin)-[part:INVOLVES]->(key:Entity)
    WHERE part.role IN ['LEAD', 'PARTNER']`,
  },
  INSTRUMENT: {
    of: 'subject',
    finds: `MATCH (node)-[:DERIVES_FROM]->{0,1}()<-[:HAS_COMMITMENT]-{0,1}(key)
  WHERE key:Instrument OR key:Resolution`,
  },
  REGION: {
    of: 'work',
    finds: `UNWIND [worker, done] AS origin
    MATCH (origin)-[part:INVOLVES]->(named:Country|Region)<-[:HAS_MEMBER]-{0,3}(key:Country|Region)
    WHERE part.role <> 'DONOR'`,
  },
  THEME: { of: 'subject', finds: 'MATCH (node)-[:HAS_THEME]->(key:Theme)' },
  YEAR: { of: 'year' },
};

/** The key of what has none: commitments without an addressee, work that names no place. */
export const NONE = 'NONE';

/** The key of every row or column at once, where what is asked about does not depend on it. */
export const ANY = '*';
