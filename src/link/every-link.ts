import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { EdgeQuestion } from '../graph/edge.js';
import type { LinkType } from '../graph/link-types.js';
import { Node } from '../shared/node.interface.js';
import { Translated } from '../shared/translated.js';
import { RoleArgs } from './link-args.js';
import { linkConnection } from './link-connection.js';
import { LinkDirection, LinkTypeEnum } from './link-kind.type.js';

@Translated({ office: { description: 'The office that it holds, on HAS_OFFICER; else null.' } })
@ObjectType({ description: 'What any link says.' })
abstract class AnyLink {
  @Field(() => LinkTypeEnum, { description: 'What the link says.' })
  readonly type!: LinkType;

  readonly outward!: boolean;

  @Field(() => LinkDirection, { description: 'Which way it runs.' })
  direction(): keyof typeof LinkDirection {
    return this.outward ? 'OUT' : 'IN';
  }
}

@ArgsType()
export class EveryLinkArgs extends RoleArgs {
  @Field(() => [LinkTypeEnum], {
    nullable: true,
    description: 'Only links of these types; default: all.',
  })
  readonly types?: LinkType[] | null;

  static override question(args: EveryLinkArgs): EdgeQuestion {
    return { ...super.question(args), ...(args.types == null ? {} : { types: args.types }) };
  }
}

export const EveryLinkConnection = linkConnection('Link', () => Node, AnyLink);
