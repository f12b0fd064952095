import { Field, ID, ObjectType } from 'type-graphql';
import { AccessRole } from './access-role.type.js';

@ObjectType({ description: 'Whoever asks, by the token that was sent along.' })
export class Viewer {
  @Field(() => ID, { description: 'Who it is, as the issuer of the token knows them.' })
  readonly id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name that the token gives; null if it gives none.',
  })
  readonly name!: string | null;

  @Field(() => AccessRole, { description: 'The highest role that the token gives.' })
  readonly role!: AccessRole;
}
