import { ArgsType, Field } from 'type-graphql';
import type { EdgeQuestion } from '../graph/edge.js';
import { fromCursor, PageArgs, pageSize } from '../shared/page.js';
import { Role, Strength } from '../shared/vocabularies.js';

@ArgsType()
export class LinkArgs extends PageArgs {
  /** What these arguments ask of the database. */
  static question({ first, after }: PageArgs): EdgeQuestion {
    const size = pageSize(first);
    if (after == null) return { first: size };
    const [sort = '', key = ''] = fromCursor(after, 2);
    return { first: size, after: { sort, key } };
  }
}

@ArgsType()
export class RoleArgs extends LinkArgs {
  @Field(() => [Role], {
    nullable: true,
    description: 'Only links with one of these roles; default: all.',
  })
  readonly roles?: (keyof typeof Role)[] | null;

  static override question(args: RoleArgs): EdgeQuestion {
    return { ...super.question(args), ...(args.roles == null ? {} : { roles: args.roles }) };
  }
}

const ranks: Record<Strength, number> = { STATED: 3, PLACED: 2, INFERRED: 1 };

@ArgsType()
export class ChainArgs extends LinkArgs {
  @Field(() => Strength, { nullable: true, description: 'Leaves out weaker links; default: none.' })
  readonly minimumStrength?: Strength | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also what nobody checked against a source.',
  })
  readonly includeUnverified: boolean = false;

  static override question(args: ChainArgs): EdgeQuestion {
    const { minimumStrength, includeUnverified } = args;
    return {
      ...super.question(args),
      verifiedOnly: !includeUnverified,
      ...(minimumStrength == null ? {} : { minimumStrength: ranks[minimumStrength] }),
    };
  }
}
