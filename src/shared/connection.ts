import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Page, PageInfo } from './page.js';

/** A page as it is given out; `total` is called where `totalCount` is asked for. */
export interface Connection<Item> extends Page<{ readonly cursor: string; readonly node: Item }> {
  readonly total: () => Promise<number>;
}

/** What the descriptions say of it; `item` begins one: "The gap". */
interface Words {
  readonly page: string;
  readonly edges: string;
  readonly nodes: string;
  readonly total?: string;
}

interface EdgeWords {
  readonly edge: string;
  readonly item: string;
  readonly after?: string;
}

const costly =
  'How many there are in all. Costs a round trip of its own, taken only when asked for.';

/** The edge type of a list whose edges say nothing but the item, such as `GapEdge`. */
export function plainEdge(
  name: string,
  item: () => ClassType,
  { edge, item: described, after = 'it' }: EdgeWords,
): ClassType {
  @ObjectType(`${name}Edge`, { description: edge })
  class Edge {
    @Field(() => String, { description: `Where to go on after ${after}.` })
    readonly cursor!: string;

    @Field(item, { description: described })
    readonly node!: unknown;
  }
  return Edge;
}

/**
 * The connection type of a list that follows no link, such as `GapConnection`; those that do have
 * `linkConnection`. Call it once a name: a type's name is taken once.
 */
export function connectionOf<Item>(
  name: string,
  item: () => ClassType | object,
  edge: ClassType,
  { page, edges, nodes, total = costly }: Words,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Connection`, { description: page })
  class PageOfItems implements Connection<Item> {
    @Field(() => [edge], { description: edges })
    readonly edges!: Connection<Item>['edges'];

    @Field(() => [item() as ClassType], { description: nodes })
    readonly nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    readonly pageInfo!: PageInfo;

    readonly total!: () => Promise<number>;

    @Field(() => Int, { description: total })
    totalCount(): Promise<number> {
      return this.total();
    }
  }
  return PageOfItems;
}
