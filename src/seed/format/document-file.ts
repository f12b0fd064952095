import { z } from 'zod';
import { fact } from './facts.js';
import { bilingual, citation, reference, references, verification } from './text.js';

const section = z.strictObject({
  id: z.string().min(1).describe('As printed, joined by dots: "IV.A.1".'),
  title: bilingual.describe('The heading as printed.'),
  level: z.number().int().positive(),
  from: z.string().describe('Locator of its first paragraph.'),
  to: z.string().describe('Locator of its last paragraph.'),
  reproduces: reference
    .optional()
    .describe(
      'The commitment (a chapter of an instrument) whose heading this section reproduces: what is reported in it is PLACED there.',
    ),
});

const footnote = z.strictObject({
  mark: z.string().min(1),
  cites: z.array(citation).optional(),
  url: z.string().optional(),
  note: bilingual.optional().describe('What it says beyond the texts it cites.'),
});

const named = z.union([
  reference,
  z.strictObject({ to: reference, sentence: z.number().int().positive() }),
]);

const paragraph = z.strictObject({
  locator: z.string().min(1),
  summary: bilingual.describe(
    'What the paragraph says, faithfully, in our own words: no softening, no addition.',
  ),
  verification: verification.optional(),
  footnotes: z.array(footnote).optional(),
  refersTo: z
    .array(z.string())
    .optional()
    .describe('Locators of paragraphs of this document that it refers to.'),
  names: z.array(named).optional().describe('What it names that no fact below refers to.'),
  themes: references.optional(),
  facts: z.array(fact).optional(),
  emptyReason: bilingual.optional().describe('Why there is no fact, where there is none.'),
  exceptions: z
    .array(z.strictObject({ what: z.string().min(1), why: z.string().min(1) }))
    .optional()
    .describe('A number, symbol, name or verb of the text that is no fact, and why.'),
});

/** A part of a text, paragraph by paragraph: `seed/documents/<text>/<chapter>.yaml`. */
export const documentFile = z.strictObject({
  document: reference.describe(
    'The text whose paragraphs these are: a document, an instrument or a resolution.',
  ),
  instrument: z
    .strictObject({
      id: reference,
      prefix: z.string().describe('What stands before its own locators here: "statement/".'),
    })
    .optional()
    .describe(
      'The instrument that a document holds among other things; its commitments take its id.',
    ),
  ordinal: z.number().int().nonnegative().describe('Order of this file among those of the text.'),
  verification,
  locators: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'The paragraphs that are here, whole and no others; ranges of numbers and letters: "cover", "1-11", "1.a-r".',
    ),
  sections: z.array(section).optional(),
  paragraphs: z.array(paragraph).min(1),
});

export type DocumentFile = z.infer<typeof documentFile>;
export type SeedParagraph = DocumentFile['paragraphs'][number];
