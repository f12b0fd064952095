import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An alias with the paragraphs that use it.' })
export class AliasUse {
  readonly paragraphIds!: readonly string[];

  @Field(() => String, { description: 'The alias.' })
  readonly alias!: string;

  @Field(() => Boolean, {
    description:
      'True if it means this thing in those paragraphs only, and something else elsewhere.',
  })
  readonly onlyThere!: boolean;
}

/** The alias uses of a node from the text that the load wrote; none if it wrote none. */
export function aliasUsesOf(json: string | undefined): AliasUse[] {
  const stored = JSON.parse(json ?? '[]') as {
    alias: string;
    evidence?: string[];
    only?: boolean;
  }[];
  return stored.map(({ alias, evidence, only }) =>
    Object.assign(new AliasUse(), {
      alias,
      paragraphIds: evidence ?? [],
      onlyThere: only ?? false,
    }),
  );
}
