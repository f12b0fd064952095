import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../shared/node.interface.js';
import { PageInfo } from '../shared/page.js';

/** What a paragraph has to do with a node. */
export enum FactRole {
  STATES = 'STATES',
  NAMES = 'NAMES',
}

registerEnumType(FactRole, {
  name: 'FactRole',
  description: 'What a paragraph has to do with a node. Others may be added.',
  valuesConfig: {
    STATES: { description: 'The paragraph states something of it.' },
    NAMES: { description: 'The paragraph names it.' },
  },
});

@ObjectType({ description: 'A node that a paragraph states something of, or names.' })
export class FactEdge {
  @Field(() => String, { description: 'Where to go on after it.' })
  readonly cursor!: string;

  @Field(() => Node, { description: 'The node.' })
  readonly node!: Node;

  @Field(() => FactRole, {
    description: 'Whether the paragraph states something of it or names it.',
  })
  readonly role!: FactRole;

  @Field(() => Int, {
    nullable: true,
    description:
      'Ordinal of the sentence, in an unnumbered paragraph of many sentences; else null.',
  })
  readonly sentence!: number | null;
}

@ObjectType({ description: 'A page of what a paragraph states and names.' })
export class FactConnection {
  @Field(() => [FactEdge], { description: 'What it states and names, with cursors and roles.' })
  readonly edges!: FactEdge[];

  @Field(() => [Node], { description: 'The nodes alone.' })
  readonly nodes!: Node[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;
}
