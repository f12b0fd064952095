/**
 * An official text as the scanners read it: without the spaces that print puts around Latin letters and
 * figures in Chinese, with digits and signs of one width, and without web addresses.
 */
export function plain(text: string): string {
  return text
    .replace(/https?:\/\/[\w./~?=&%#-]+(?:\s[\w./-]+(?=[）)]))?|www\.[\w./~?=&%#-]+/g, '')
    .replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[^\x21-\x7e])|(?<=[^\x21-\x7e]) /g, '')
    .replace(/(?<=\d) (?=[,.%]?\d{3}\b)/g, ' ')
    .trim();
}

/** Without the marks around titles and quotations, which a name is printed with as often as without. */
export function unmarked(text: string): string {
  return text.replace(/[《》〈〉“”‘’]/g, '');
}
