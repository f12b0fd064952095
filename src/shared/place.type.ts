import { Field, ID, ObjectType } from 'type-graphql';
import { Translated } from './translated.js';

@Translated({ name: { description: 'Its name.', required: true } })
@ObjectType({ description: 'A city or other place below the country, as a source names it.' })
export class Place {
  readonly nameEn!: string;
  readonly nameZh!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'ISO 3166-1 alpha-3 code of its country; null if it lies in none.',
  })
  readonly country!: string | null;
}

/** The places of a node from the text that the load wrote; none if it wrote none. */
export function placesOf(json: string | undefined): Place[] {
  const stored = JSON.parse(json ?? '[]') as {
    name: { en: string; zh: string };
    country?: string;
  }[];
  return stored.map(({ name, country }) =>
    Object.assign(new Place(), { nameEn: name.en, nameZh: name.zh, country: country ?? null }),
  );
}
