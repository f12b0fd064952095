import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { kinds, type Kind } from '../graph/kinds.js';
import { Language } from '../shared/language.js';
import { Node } from '../shared/node.interface.js';
import { Verification } from '../shared/vocabularies.js';
import { vocabulary } from '../shared/vocabulary.js';

/** The kinds of node by the names that an enum of GraphQL has: `SdgTarget` is `SDG_TARGET`. */
const NodeType = Object.fromEntries(
  kinds.map((kind) => [kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), kind]),
) as Record<string, Kind>;

registerEnumType(NodeType, {
  name: 'NodeType',
  description: 'A kind of node: the name of its type. Others may be added.',
  valuesConfig: Object.fromEntries(
    Object.entries(NodeType).map(([name, kind]) => [name, { description: `${kind}.` }]),
  ),
});
export { NodeType };

export const MatchedField = vocabulary('MatchedField', 'Where a search met the text.', {
  ID: 'Its identifier, of today or an older one.',
  SYMBOL: 'Its symbol, in any way of writing it.',
  NAME: 'Its name or title.',
  ALIAS: 'An acronym, a short form or another name of it.',
  SUMMARY: 'Its summary in our own words, or what a figure counts.',
});

@ObjectType({ description: 'A part of a text, and whether the search met it.' })
export class HighlightPiece {
  @Field(() => String, { description: 'The part, as it stands in the text.' })
  readonly text!: string;

  @Field(() => Boolean, { description: 'True if the search met it.' })
  readonly isMet!: boolean;
}

@ObjectType({ description: 'A text of a node in which the search met something.' })
export class SearchHighlight {
  @Field(() => MatchedField, { description: 'Which text it is.' })
  readonly field!: keyof typeof MatchedField;

  @Field(() => Language, {
    nullable: true,
    description:
      'Its language; of an alias, the one that the search is in. Null for identifiers and symbols.',
  })
  readonly language!: Language | null;

  @Field(() => String, { description: 'The whole text.' })
  readonly text!: string;

  @Field(() => [HighlightPiece], {
    description: 'The text cut where the search met it; the pieces together are the text.',
  })
  readonly pieces!: HighlightPiece[];
}

@ObjectType({ description: 'A node that a search found.' })
export class SearchEdge {
  @Field(() => String, { description: 'Where to go on after it.' })
  readonly cursor!: string;

  @Field(() => Node, { description: 'The node.' })
  readonly node!: Node;

  @Field(() => Float, {
    description:
      'How well it fits, to be compared within one search only. Before the point, how it was met: ' +
      '7 the whole text is its identifier or symbol, 6 its name, 5 an alias; 4 every word stands in ' +
      'its name, its aliases or its symbol, 3 in its summary or in several of these together; 2 a part ' +
      'of the text is its whole name, alias, symbol or identifier; 1 some words stand in one of these, ' +
      '0 some stand in its summary. Behind the point, how relevant the index of words holds it.',
  })
  readonly score!: number;

  @Field(() => MatchedField, {
    description: 'Where the text was met; the best place, if there are several.',
  })
  readonly matchedField!: keyof typeof MatchedField;

  @Field(() => Language, {
    nullable: true,
    description:
      'The language of the name, alias or summary that it was met in; null for identifiers and symbols.',
  })
  readonly matchedLanguage!: Language | null;

  @Field(() => [SearchHighlight], {
    description:
      'What of its texts was met, the best place first; at most 8. English words are met in other forms of them too.',
  })
  readonly highlights!: SearchHighlight[];

  @Field(() => Verification, {
    nullable: true,
    description:
      'How far the node was checked: a search finds UNVERIFIED ones too. Null if no paragraph names it.',
  })
  readonly verification!: keyof typeof Verification | null;
}

export const SearchConnection = connectionOf<Node>('Search', () => Node, SearchEdge, {
  page: 'A page of what a search found, the best first.',
  edges: 'What was found, with cursors and scores.',
  nodes: 'The nodes alone.',
  total:
    'How many there are in all, counting the best 1,000 of each field. Comes with the page, at no further cost.',
});
