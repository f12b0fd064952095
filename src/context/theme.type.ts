import { Field, ObjectType } from 'type-graphql';
import { Evidenced, Named, Node } from '../shared/node.interface.js';
import { ThemeScheme } from '../shared/vocabularies.js';

@ObjectType({
  implements: [Named, Node, Evidenced],
  description:
    'A subject that commitments and work share. The chapters of UNGASS 2016 are the spine.',
})
export class Theme extends Named {
  @Field(() => ThemeScheme, { description: 'Where it comes from.' })
  readonly scheme!: keyof typeof ThemeScheme;
}
