import { Field, Int, ObjectType } from 'type-graphql';
import { FactRole } from '../shared/vocabularies.js';
import { Paragraph } from '../document/paragraph.type.js';
import { PageInfo } from '../shared/page.js';

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

@ObjectType({ description: 'One piece of evidence in a list.' })
export class EvidenceEdge {
  @Field(() => String, { description: 'Where to go on after it.' })
  readonly cursor!: string;

  @Field(() => Evidence, { description: 'The evidence.' })
  readonly node!: Evidence;
}

@ObjectType({ description: 'A page of evidence.' })
export class EvidenceConnection {
  @Field(() => [EvidenceEdge], { description: 'The evidence with its cursors.' })
  readonly edges!: EvidenceEdge[];

  @Field(() => [Evidence], { description: 'The evidence alone.' })
  readonly nodes!: Evidence[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfo;

  readonly total!: () => Promise<number>;

  @Field(() => Int, {
    description:
      'How many there are in all. Of a node, it costs a round trip of its own, taken only when asked for; of a link it is known.',
  })
  totalCount(): Promise<number> {
    return this.total();
  }
}
