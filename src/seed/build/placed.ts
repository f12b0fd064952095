import type { DocumentFile, SeedParagraph } from '../format/document-file.js';
import type { YamlFile } from '../yaml-file.js';

type Section = NonNullable<DocumentFile['sections']>[number];

/** A section and the file that has it. Its paragraphs may go on in the files after it. */
export interface PlacedSection extends Section {
  readonly file: YamlFile<DocumentFile>;
  readonly index: number;
}

/** A paragraph with what is around it, as the passes over the facts need it. */
export interface PlacedParagraph {
  readonly file: YamlFile<DocumentFile>;
  readonly index: number;
  readonly paragraph: SeedParagraph;
  readonly id: string;
  readonly ordinal: number;
  /** Sections that it stands in, outermost first. */
  readonly sections: PlacedSection[];
}
