import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An operation that is ready to be sent, at any time again.' })
export class ReadyQuery {
  @Field(() => String, { description: 'The field of the query that answers it.' })
  readonly field!: string;

  @Field(() => String, {
    description: 'The operation: what a client sends as `query`. May be selected from differently.',
  })
  readonly query!: string;

  @Field(() => GraphQLJSONObject, {
    description:
      'What a client sends as `variables`; of the same names as the arguments of the field.',
  })
  readonly variables!: Record<string, unknown>;
}
