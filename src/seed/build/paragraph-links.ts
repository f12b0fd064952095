import type { Kind } from '../../graph/kinds.js';
import { linkRules } from '../format/links.js';
import type { GraphBuilder } from './builder.js';
import type { PlacedParagraph } from './placed.js';
import { name_ } from './facts.js';
import { follow } from './references.js';

/** Adds what paragraphs name, cite in footnotes and refer to, and their themes. */
export function linkParagraphs(
  builder: GraphBuilder,
  paragraphs: readonly PlacedParagraph[],
): void {
  for (const placed of paragraphs) {
    nameAll(builder, placed);
    citeFootnotes(builder, placed);
    referToParagraphs(builder, placed);
    themeAll(builder, placed);
  }
}

function nameAll(builder: GraphBuilder, placed: PlacedParagraph): void {
  placed.paragraph.names?.forEach((named, index) => {
    const reference = typeof named === 'string' ? named : named.to;
    const sentence = typeof named === 'string' ? undefined : named.sentence;
    const node = followed(builder, placed, ['names', index], reference, 'ANY');
    if (node) name_(builder, placed, node, sentence);
  });
}

function citeFootnotes(builder: GraphBuilder, placed: PlacedParagraph): void {
  placed.paragraph.footnotes?.forEach((footnote, index) => {
    footnote.cites?.forEach((citation, at) => {
      const to = typeof citation === 'string' ? citation : citation.to;
      const path = ['footnotes', index, 'cites', at];
      const node = followed(builder, placed, path, to, linkRules.cites.targets);
      if (!node) return;
      const pinpoint = typeof citation === 'string' ? undefined : citation.pinpoint;
      builder.addLink({
        type: 'CITES',
        from: placed.id,
        to: node.id,
        variant: `${footnote.mark} ${pinpoint ?? ''}`,
        properties: {
          footnote: footnote.mark,
          strength: 'STATED',
          ...(pinpoint ? { pinpoint } : {}),
        },
        evidence: placed.id,
      });
      name_(builder, placed, node);
    });
  });
}

function referToParagraphs(builder: GraphBuilder, placed: PlacedParagraph): void {
  placed.paragraph.refersTo?.forEach((locator, index) => {
    const id = `${placed.file.content.document}#${locator}`;
    const node = followed(builder, placed, ['refersTo', index], id, ['Paragraph']);
    if (node) {
      builder.addLink({ type: 'REFERS_TO', from: placed.id, to: node.id, evidence: placed.id });
    }
  });
}

/** A paragraph's themes are those of its facts too, where a fact gives none of its own. */
function themeAll(builder: GraphBuilder, placed: PlacedParagraph): void {
  placed.paragraph.themes?.forEach((reference, index) => {
    const node = followed(builder, placed, ['themes', index], reference, ['Theme']);
    if (node) {
      builder.addLink({ type: 'HAS_THEME', from: placed.id, to: node.id, evidence: placed.id });
    }
  });
}

function followed(
  builder: GraphBuilder,
  placed: PlacedParagraph,
  path: (string | number)[],
  reference: string,
  targets: readonly Kind[] | 'ANY',
) {
  const place = { text: placed.file.content.document, locator: placed.paragraph.locator };
  const at = placed.file.at(['paragraphs', placed.index, ...path]);
  const field = `paragraphs[${placed.index}].${path.join('.')}`;
  return follow(builder, reference, place, targets, at, field);
}
