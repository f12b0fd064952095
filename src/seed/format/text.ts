import { z } from 'zod';

/** A text in the project's own words, in both languages of the record. */
export const bilingual = z
  .strictObject({ en: z.string().min(1), zh: z.string().min(1) })
  .describe(
    'The same text in English and in Chinese, in our own words (names and titles as they are).',
  );

/** ISO 8601 to the precision that the source gives: 2019, 2019-10, 2019-10-16. */
const datePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

/** A date, or a span `from/to` whose ends may be open (`2019/`, `/2020-06`). */
export const when = z
  .string()
  .regex(new RegExp(`^(${datePattern}|(${datePattern})?/(${datePattern})?)$`), {
    error: 'an ISO date or span in quotes: "2019", "2019-10", "2019-10-16/2019-10-18", "2019/"',
  })
  .refine((value) => value !== '/', 'a span needs at least one end')
  .describe('ISO 8601 with the precision of the source, or a span "from/to"; quoted.');

/**
 * A reference to a thing of the graph.
 *
 * - a register id: `unodc`, `LAO`, `A/RES/74/178`, `theme:1`, `meeting:cnd-63`
 * - `^slug`: a fact of this paragraph; `^50/slug`: a fact of paragraph 50 of this document
 * - a whole id: `sg-2020-world-drug-problem#50/port-units`, `jms-2014/33.B.27`
 */
export const reference = z
  .string()
  .min(1)
  .describe(
    'An id of a register, `^slug` (this paragraph), `^50/slug` (paragraph 50) or a whole id.',
  );

/** A reference, or one with the place in the thing that is meant. */
export const citation = z.union([
  reference,
  z.strictObject({
    to: reference,
    pinpoint: z
      .string()
      .min(1)
      .describe('Where in it: "para. 18", "chap. I, sect. C", "art. 12 (12)".'),
  }),
]);

/**
 * What one instrument or commitment has to do with another, or an answer with what asked for it. A citation
 * where the paragraph itself names the other; else the judgement of a reader of both, with its reason.
 */
export const relation = z.union([
  ...citation.options,
  z.strictObject({
    to: reference,
    strength: z.literal('INFERRED'),
    rationale: bilingual.describe(
      'One sentence: the act, the object and the beneficiary that both share.',
    ),
  }),
]);

export const slug = z
  .string()
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*|\^.+|[^\s#]+#\S+\/[a-z0-9]+(-[a-z0-9]+)*)$/, {
    error:
      'a kebab-case slug, or a reference (`^50/slug`) to a fact that another paragraph states first',
  })
  .describe(
    'Kebab-case, unique in the paragraph; or `^50/slug` to add to what paragraph 50 states.',
  );

export const verification = z
  .enum(['SOURCE_TEXT', 'SECONDARY_SOURCE', 'UNVERIFIED'])
  .describe('How far this was checked against the official text.');

export const status = z.enum([
  'DRAFT',
  'PLANNED',
  'OFFERED',
  'ONGOING',
  'DONE',
  'POSTPONED',
  'CANCELLED',
]);

export const references = z.array(reference);
