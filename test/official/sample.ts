import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text of our own in the shape of the Secretary-General's report of 2020: a cover and as many numbered
 * paragraphs as told. Paragraph 2 calls a footnote, which the page prints below paragraph 3.
 */
export function sampleText(paragraphs = 94): string {
  const lines = Array.from({ length: paragraphs }, (_, index) => ` ${index + 1}. 甲乙丙丁。`);
  lines[1] = ' 2. 见某报告1的结论。';
  lines[2] = ' 3. 戊己。\n__________________\n 1 某报告，第 5 页。';
  return `样本封面。\n${lines.join('\n')}\n`;
}

/** Writes files into a folder. */
export function fill(folder: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
