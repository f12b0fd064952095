import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HUB } from '../graph/ways.js';
import { Strength } from '../shared/vocabularies.js';

/** The most paths that are told, and the most links that one may have. */
export const MOST_PATHS = 20;
export const LONGEST_PATH = 5;

/** Where both ends have as many links, only what is linked with both stands between them. */
export const CROWDED = 100;

const end =
  'any node, what joins everything included. BAD_USER_INPUT if there is nothing of that name.';

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: `Where the paths begin: ${end}` })
  readonly from!: string;

  @Field(() => ID, {
    description: `Where they end: ${end} BAD_USER_INPUT too if it is where they begin.`,
  })
  readonly to!: string;

  @Field(() => Int, {
    defaultValue: 4,
    description: `The most links that a path may have: 1 to ${LONGEST_PATH}.`,
  })
  readonly maximumLength: number = 4;

  @Field(() => Int, { defaultValue: 5, description: `How many paths at most: 1 to ${MOST_PATHS}.` })
  readonly first: number = 5;

  @Field(() => Strength, {
    nullable: true,
    description: 'Goes only by links at least as strong as this; default: all.',
  })
  readonly minimumStrength?: Strength | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Goes by what nobody checked against a source too.',
  })
  readonly includeUnverified: boolean = false;
}

/** What the schema says of the order of paths, and of what is left out. */
export const rules = `Best is the path whose weakest link is strongest (STATED, PLACED, INFERRED; a link without a strength is the text's own and as good as STATED); of these the shortest; of these the one whose links are stronger together; then the one whose nodes between join least else. What joins everything may be an end, but explains nothing between: tags, places, texts and their paragraphs, and whatever has ${HUB} links or more (UNODC, a whole convention, a chapter). That a text names or cites a thing is no link of a path. Where both ends have ${CROWDED} links or more, no path is longer than 2. Between two nodes the strongest link is told.`;
