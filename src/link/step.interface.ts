import { Field, InterfaceType } from 'type-graphql';
import type { GraphNode } from '../graph/instance.js';
import type { LinkType } from '../graph/link-types.js';
import { Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { Strength } from '../shared/vocabularies.js';
import { LinkDirection, LinkTypeEnum } from './link-kind.type.js';

@Translated({
  rationale: {
    description: 'Why the link to it holds, in a sentence; null where the source states it.',
  },
})
@InterfaceType({ description: 'A node on a way, and the link by which it was reached.' })
export abstract class Step {
  @Field(() => Node, { description: 'What stands there.' })
  readonly node!: GraphNode;

  @Field(() => LinkTypeEnum, {
    nullable: true,
    description: 'What the link between the step before and this one says; null on the first step.',
  })
  readonly link!: LinkType | null;

  @Field(() => LinkDirection, {
    nullable: true,
    description:
      'Which way that link runs. OUT: from the step before to this one; IN: from this one to it; null on the first step.',
  })
  readonly direction!: keyof typeof LinkDirection | null;

  @Field(() => Strength, {
    nullable: true,
    description:
      'How strong that link is; null on the first step, and on what is part of a text by its place there.',
  })
  readonly strength!: Strength | null;

  /** Paragraph ids, for the field `evidence`. */
  readonly evidenceIds!: readonly string[];
}
