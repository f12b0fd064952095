import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Commitment } from '../commitment/commitment.type.js';
import type { Context } from '../context.js';
import { Text } from '../document/document.type.js';
import { Entity } from '../entity/entity.type.js';
import type { Kind } from '../graph/kinds.js';
import { Instrument } from '../instrument/instrument.type.js';
import { Country } from '../place/country.type.js';
import { Programme } from '../programme/programme.type.js';
import { Resolution } from '../resolution/resolution.type.js';

/** Look-ups by natural key: null where there is no such thing of that kind. */
@Resolver()
export class KeyResolver {
  @Query(() => Text, {
    nullable: true,
    description: 'A document, or another text that is read like one; null if there is none.',
  })
  document(
    @Arg('id', () => ID, { description: 'Identifier or symbol.' }) id: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, id, ['Document', 'Instrument', 'Resolution']);
  }

  @Query(() => Instrument, { nullable: true, description: 'An instrument; null if there is none.' })
  instrument(
    @Arg('id', () => ID, { description: 'Its identifier: `ungass-2016`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, id, ['Instrument']);
  }

  @Query(() => Commitment, { nullable: true, description: 'A commitment; null if there is none.' })
  commitment(
    @Arg('id', () => ID, { description: 'Its identifier: `ungass-2016/1.a`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, id, ['Commitment']);
  }

  @Query(() => Resolution, {
    nullable: true,
    description: 'A resolution or decision; null if there is none.',
  })
  resolution(
    @Arg('symbol', () => ID, { description: 'Its symbol: `A/RES/74/178`.' }) symbol: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, symbol, ['Resolution']);
  }

  @Query(() => Entity, { nullable: true, description: 'An entity; null if there is none.' })
  entity(
    @Arg('id', () => ID, { description: 'Its identifier: `unodc`.' }) id: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, id, ['Entity']);
  }

  @Query(() => Programme, { nullable: true, description: 'A programme; null if there is none.' })
  programme(
    @Arg('id', () => ID, { description: 'Its identifier.' }) id: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, id, ['Programme']);
  }

  @Query(() => Country, { nullable: true, description: 'A country; null if there is none.' })
  country(
    @Arg('iso3', () => ID, { description: 'ISO 3166-1 alpha-3 code.' }) iso3: string,
    @Ctx() context: Context,
  ) {
    return ofKind(context, iso3, ['Country']);
  }
}

async function ofKind({ nodes }: Context, id: string, kinds: readonly Kind[]) {
  const node = await nodes.load(id);
  return node && kinds.includes(node.kind) ? node : null;
}
