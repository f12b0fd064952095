import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Whoever asks, by the token in the header `authorization: Bearer …`; null without one.',
  })
  viewer(@Ctx() { viewer }: Context): Viewer | null {
    return viewer;
  }
}
