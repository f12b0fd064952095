import { Field, ID, InterfaceType } from 'type-graphql';
import { Named, Node } from '../shared/node.interface.js';

@InterfaceType({
  description:
    'A text that paragraphs belong to, or that is cited: a document, an instrument, a resolution or decision.',
  resolveType: (value: Node) => value.kind,
  implements: [Node, Named],
})
export abstract class Text extends Named {
  @Field(() => ID, {
    nullable: true,
    description: 'Its symbol in the one form that the graph uses; null if it has none of its own.',
  })
  readonly symbol!: string | null;
}
