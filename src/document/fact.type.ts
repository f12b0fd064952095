import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { Node } from '../shared/node.interface.js';
import { FactRole } from '../shared/vocabularies.js';

@ObjectType({ description: 'A node that a paragraph states something of, or names.' })
export class FactEdge {
  @Field(() => String, { description: 'Where to go on after it.' })
  readonly cursor!: string;

  @Field(() => Node, { description: 'The node.' })
  readonly node!: Node;

  @Field(() => FactRole, {
    description: 'Whether the paragraph states something of it or names it.',
  })
  readonly role!: keyof typeof FactRole;

  @Field(() => Int, {
    nullable: true,
    description:
      'Ordinal of the sentence, in an unnumbered paragraph of many sentences; else null.',
  })
  readonly sentence!: number | null;
}

export const FactConnection = connectionOf<Node>('Fact', () => Node, FactEdge, {
  page: 'A page of what a paragraph states and names.',
  edges: 'What it states and names, with cursors and roles.',
  nodes: 'The nodes alone.',
});
