import { Args, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { evidencePage } from './evidence-page.js';
import { EvidenceConnection } from './evidence.type.js';
import { PageArgs, PageInfo } from '../shared/page.js';
import { Translated } from '../shared/translated.js';
import { Role, Strength } from '../shared/vocabularies.js';

/** What a link says, whatever it ends at, beside the properties that were loaded of it. */
export interface LinkEdge {
  readonly cursor: string;
  readonly node: unknown;
}

export interface LinkConnection {
  readonly edges: LinkEdge[];
  /** How many there are in all; asks the database when called. */
  total(): Promise<number>;
}

/**
 * The connection and edge types of links that end at one kind of node, such as `MandateConnection` and
 * `MandateEdge`. Call it once a kind: a type's name is taken once.
 */
export function linkConnection(
  name: string,
  node: () => ClassType | object,
  more: abstract new () => object = class {},
): ClassType<LinkConnection> {
  @Translated({
    rationale: {
      description: 'Why the link holds, in a sentence; null where the source states it.',
    },
  })
  @ObjectType(`${name}Edge`, { description: `A link to a ${name}, with what it rests on.` })
  class Edge extends more {
    @Field(() => String, { description: 'Where to go on after it.' })
    readonly cursor!: string;

    @Field(node as () => ClassType, { description: 'What the link ends at.' })
    readonly node!: unknown;

    @Field(() => Strength, {
      nullable: true,
      description: 'How strong the link is; null on lists that follow no link.',
    })
    readonly strength!: Strength | null;

    @Field(() => Role, {
      nullable: true,
      description: 'The part that the actor or place has in it; null where the link has no role.',
    })
    readonly role!: keyof typeof Role | null;

    @Field(() => String, {
      nullable: true,
      description:
        'Where in the text that is cited: a paragraph, an article; null if the whole is meant.',
    })
    readonly pinpoint!: string | null;

    @Field(() => EvidenceConnection, {
      name: 'evidence',
      description: 'The paragraphs that the link rests on.',
    })
    restsOn(@Args(() => PageArgs) page: PageArgs): EvidenceConnection {
      return evidencePage((this as { evidence?: string[] }).evidence ?? [], page);
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of links to ${name} nodes.` })
  class Connection {
    @Field(() => [Edge], { description: 'The links.' })
    readonly edges!: LinkEdge[];

    @Field(() => [node() as ClassType], {
      description: 'What the links end at, each once on a page.',
    })
    readonly nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    readonly pageInfo!: PageInfo;

    readonly total!: LinkConnection['total'];

    @Field(() => Int, {
      name: 'totalCount',
      description:
        'How many there are in all. Costs a round trip of its own, taken only when asked for.',
    })
    countAll(): Promise<number> {
      return this.total();
    }
  }
  return Connection;
}
