/** An example of a page: what is asked, in what way, and where its answer stands. */
export interface Example {
  readonly kind: 'graphql' | 'http';
  /** What stands behind the kind, such as `token` or `whole`. */
  readonly how: readonly string[];
  readonly asked: string;
}

const fenced = /^```(graphql|http)([^\n]*)\n(.*?)^```\n\n```json\n.*?^```\n/gms;

/** How many blocks of code a page has that ask something. */
export function countAsked(page: string): number {
  return page.match(/^```(graphql|http)/gm)?.length ?? 0;
}

/** The page with the answer to each example in the place of the one that stands there, asked in order. */
export async function answered(
  page: string,
  answer: (example: Example) => Promise<string>,
): Promise<string> {
  let written = '';
  let end = 0;
  for (const found of page.matchAll(fenced)) {
    const [text, kind, how = '', asked = ''] = found;
    const example = { kind: kind as Example['kind'], how: how.split(' ').filter(Boolean), asked };
    const shown = await answer(example);
    written += `${page.slice(end, found.index)}\`\`\`${kind}${how}\n${asked}\`\`\`\n\n\`\`\`json\n${shown}\`\`\`\n`;
    end = found.index + text.length;
  }
  return written + page.slice(end);
}
