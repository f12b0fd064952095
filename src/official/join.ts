/**
 * Joins the lines of a text that was broken for print. Chinese takes no space at a break; Latin words
 * do, except after a hyphen or a stroke, where a word or a symbol goes on.
 */
export function joined(lines: readonly string[]): string {
  return lines.reduce((before, line) => {
    const apart = /[A-Za-z0-9.,)]$/.test(before) && /^[A-Za-z0-9(]/.test(line);
    return before === '' ? line : before + (apart ? ' ' : '') + line;
  }, '');
}
