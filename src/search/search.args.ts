import { ArgsType, Field } from 'type-graphql';
import type { Kind } from '../graph/kinds.js';
import { PageArgs } from '../shared/page.js';
import { FacetChoice } from './facet.type.js';
import { type GivenFilter, SearchFilter } from './search.filter.js';
import { NodeType } from './search.type.js';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'What to look for, in either language or in both.' })
  readonly query!: string;

  @Field(() => [NodeType], {
    nullable: true,
    description: 'Finds these kinds of node only; default: all.',
  })
  readonly types?: Kind[] | null;

  @Field(() => SearchFilter, {
    nullable: true,
    description: 'What is found, by the filters of the lists; default: anything.',
  })
  readonly filter?: GivenFilter | null;

  @Field(() => [FacetChoice], {
    nullable: true,
    description: 'Only what has every one of these values of facets; at most 20.',
  })
  readonly narrow?: FacetChoice[] | null;
}
