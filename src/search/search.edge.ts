import type { FieldName } from './fields.js';
import type { Found } from './search.repository.js';
import { highlightsOf } from './highlight.js';
import type { SearchEdge, SearchHighlight } from './search.type.js';
import type { GraphNode } from '../graph/instance.js';
import type { SearchText } from './words.js';
import { ApiError } from '../errors.js';
import { Language } from '../shared/language.js';
import { fromCursor, toCursor } from '../shared/page.js';

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** What a search found, as the API tells it. */
export function toEdge({ node, score, field }: Found, text: SearchText): SearchEdge {
  return {
    cursor: toCursor([String(score), node.id]),
    node: node,
    score,
    ...placeOf(field, text),
    // Only where it is asked for: to cut every text of a page takes longer than the rest of a search.
    get highlights() {
      return toHighlights(node, field, text);
    },
    verification: (node.verification ?? null) as SearchEdge['verification'],
  };
}

const placeOf = (field: FieldName, text: SearchText) => ({
  matchedField: field.replace(/_(EN|ZH)$/, '') as SearchEdge['matchedField'],
  matchedLanguage: languageOf(field, text),
});

/** The place that was met best comes first. */
function toHighlights(node: GraphNode, field: FieldName, text: SearchText): SearchHighlight[] {
  const best = placeOf(field, text);
  const isBest = (place: typeof best) =>
    place.matchedField === best.matchedField &&
    (best.matchedField === 'NAME' || place.matchedLanguage === best.matchedLanguage);
  const all = highlightsOf(node, text).map(({ field: where, pieces }) => {
    const { matchedField, matchedLanguage } = placeOf(where, text);
    return { place: { matchedField, matchedLanguage }, pieces };
  });
  const ordered = [
    ...all.filter(({ place }) => isBest(place)),
    ...all.filter(({ place }) => !isBest(place)),
  ];
  return ordered.map(({ place, pieces }) => ({
    field: place.matchedField,
    language: place.matchedLanguage,
    text: pieces.map((piece) => piece.text).join(''),
    pieces: [...pieces],
  }));
}

/** Aliases are in either language: the one that the text is in was met. */
function languageOf(field: FieldName, { whole }: SearchText): Language | null {
  if (field === 'ID' || field === 'SYMBOL') return null;
  if (field.endsWith('_EN')) return Language.EN;
  if (field.endsWith('_ZH')) return Language.ZH;
  return isChinese(whole) ? Language.ZH : Language.EN;
}

/** @throws ApiError BAD_USER_INPUT if the text is no cursor of a search */
export function afterOf(cursor: string | null | undefined) {
  if (cursor == null) return undefined;
  const [score = '', id = ''] = fromCursor(cursor, 2);
  if (!/^\d+(\.\d+)?(e-\d+)?$/.test(score)) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `"after" (${cursor.slice(0, 60)}) is no cursor of a search; use the "endCursor" of a page.`,
    );
  }
  return { score: Number(score), id };
}
