import { Field, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { FactRole } from '../shared/vocabularies.js';
import { Paragraph } from '../document/paragraph.type.js';

@ObjectType({ description: 'A paragraph that something rests on.' })
export class Evidence {
  readonly paragraphId!: string;

  @Field(() => Paragraph, { description: 'The paragraph.' })
  readonly paragraph!: Paragraph;

  @Field(() => Int, {
    nullable: true,
    description:
      'Ordinal of the sentence, in an unnumbered paragraph of many sentences; else null.',
  })
  readonly sentence!: number | null;

  @Field(() => FactRole, {
    nullable: true,
    description: 'Whether the paragraph states something of the node or names it; null on links.',
  })
  readonly role!: keyof typeof FactRole | null;
}

const EvidenceEdge = plainEdge('Evidence', () => Evidence, {
  edge: 'One piece of evidence in a list.',
  item: 'The evidence.',
});

export const EvidenceConnection = connectionOf<Evidence>('Evidence', () => Evidence, EvidenceEdge, {
  page: 'A page of evidence.',
  edges: 'The evidence with its cursors.',
  nodes: 'The evidence alone.',
  total:
    'How many there are in all. Of a node, it costs a round trip of its own, taken only when asked for; of a link it is known.',
});
export type EvidenceConnection = Connection<Evidence>;
