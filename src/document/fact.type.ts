import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.interface.js';
import { PageInfo } from '../shared/page.js';
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

@ObjectType({ description: 'A page of what a paragraph states and names.' })
export class FactConnection {
  @Field(() => [FactEdge], { description: 'What it states and names, with cursors and roles.' })
  readonly edges!: FactEdge[];

  @Field(() => [Node], { description: 'The nodes alone.' })
  readonly nodes!: Node[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;

  readonly total!: () => Promise<number>;

  @Field(() => Int, {
    description:
      'How many there are in all. Costs a round trip of its own, taken only when asked for.',
  })
  totalCount(): Promise<number> {
    return this.total();
  }
}
