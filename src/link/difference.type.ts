import { Field, ObjectType } from 'type-graphql';
import { Paragraph } from '../document/paragraph.type.js';

@ObjectType({
  description: 'A value that another paragraph gives for a field: nothing is smoothed.',
})
export class Difference {
  readonly paragraphId!: string;

  @Field(() => String, { description: 'The field that differs, as the seed names it.' })
  readonly field!: string;

  @Field(() => String, { description: 'The other value.' })
  readonly value!: string;

  @Field(() => Paragraph, { description: 'The paragraph that gives it.' })
  readonly paragraph!: Paragraph;
}

/** The differences of a node from the text that the load wrote; none if it wrote none. */
export function differencesOf(json: string | undefined): Difference[] {
  const stored = JSON.parse(json ?? '[]') as { field: string; value: string; evidence: string }[];
  return stored.map(({ field, value, evidence }) => {
    const [paragraphId] = evidence.split('@');
    return Object.assign(new Difference(), { field, value, paragraphId });
  });
}
