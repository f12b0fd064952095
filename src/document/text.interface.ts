import { Field, ID, InterfaceType } from 'type-graphql';
import { Named, Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';

@Translated({
  citation: {
    description:
      'How a footnote cites it: by symbol, as a resolution of its body, by treaty registration, else by title.',
    required: true,
  },
})
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

  @Field(() => String, {
    nullable: true,
    description:
      'Where the United Nations keeps it, a link by its symbol (`https://undocs.org/A/RES/74/178`); null where it has none there, as decisions and what commissions adopt have not.',
  })
  readonly officialUrl!: string | null;
}
