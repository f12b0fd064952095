import { Field, ObjectType } from 'type-graphql';
import { AccessRole } from '../auth/access-role.type.js';

@ObjectType({ description: 'How an assessment came into the record.' })
export class AssessmentAudit {
  @Field(() => AccessRole, { description: 'In which role its author recorded it.' })
  readonly role!: AccessRole;

  @Field(() => String, {
    nullable: true,
    description:
      'The request that recorded it, as its `x-request-id` and the log of the server have it; null if it did not come by HTTP.',
  })
  readonly requestId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was imported from a file, ISO 8601 in UTC; null where it was recorded in this database.',
  })
  readonly importedAt!: string | null;
}
