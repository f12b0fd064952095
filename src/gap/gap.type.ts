import { Field, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, plainEdge } from '../shared/connection.js';
import { Absence, Hop } from '../chain/hop.type.js';
import type { GraphNode } from '../graph/instance.js';
import { Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { GapKind } from './gap-kind.type.js';

@Translated({
  reason: { description: 'Why it is a gap, in a sentence.', required: true },
  closes: { description: 'What would close it.', required: true },
})
@ObjectType({
  description:
    'Something that the record does not hold: not reported here, which never means that it was not done.',
})
export class Gap {
  @Field(() => GapKind, { description: 'What sort of gap it is.' })
  readonly kind!: GapKind;

  @Field(() => Node, {
    description: 'What has the gap: a commitment, a mandate, a programme or a shortfall.',
  })
  readonly subject!: GraphNode;

  @Field(() => Hop, {
    nullable: true,
    description: 'The hop of the chain that is missing; null for SHORTFALL.',
  })
  readonly missingHop!: Hop | null;

  @Field(() => Absence, {
    nullable: true,
    description:
      'Why it is missing, as far as the record can tell; null for SHORTFALL, where a source says what is lacking.',
  })
  readonly absence!: Absence | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Since when, ISO 8601: the adoption of the text (or its first report, where that date is unknown) or the beginning of the period asked about, whichever is later; STALE: the last activity; UNMEASURED: the first activity; SHORTFALL: its report. Null if unknown.',
  })
  readonly since!: string | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The activity that was reported last, of any time; null if there is none.',
  })
  readonly latest!: GraphNode | null;

  @Field(() => Int, {
    description:
      'How many activities, done or under way, the record links to it (in the period that was asked about).',
  })
  readonly activityCount!: number;

  /** Paragraph ids, for the field `evidence`. */
  readonly evidenceIds!: readonly string[];
}

const GapEdge = plainEdge('Gap', () => Gap, { edge: 'One gap in a list.', item: 'The gap.' });

export const GapConnection = connectionOf<Gap>('Gap', () => Gap, GapEdge, {
  page: 'A page of gaps, in the order of their subjects and of their kinds.',
  edges: 'The gaps with their cursors.',
  nodes: 'The gaps alone.',
});
export type GapConnection = Connection<Gap>;
