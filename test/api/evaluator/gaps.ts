import { littleEvidence } from '../questions/ask.js';

/** Asks for gaps, to the last one: `all` fails where a page leaves some out. */
export const gaps = (args: string) => `gaps(first: 100, ${args}) {
  pageInfo { hasNextPage }
  nodes { kind missingHop absence since activityCount closes(lang: EN)
    subject { id } latest { id } ${littleEvidence} } }`;

/** The gaps of an answer. */
export function all({ pageInfo, nodes }: any): any[] {
  if (pageInfo.hasNextPage) throw new Error('There are more gaps than were asked for.');
  return nodes;
}

/** What has the gaps. */
export const subjects = (found: any[]): string[] => each(found.map(({ subject }) => subject.id));

/** The items of a text that have gaps, without their acts: `7.c` of `ungass-2016/7.c~2`. */
export const items = (text: string, ids: string[]): string[] =>
  each(
    ids
      .filter((id) => id.startsWith(`${text}/`))
      .map((id) => id.slice(text.length + 1).replace(/~.*$/, '')),
  );

/** The paragraphs that facts stand in, by their identifiers. */
export const standsIn = (ids: string[]): string[] => each(ids.map((id) => id.split('/')[0]!));

/** Each way in which the gaps are absent. */
export const absences = (found: any[]): string[] => each(found.map(({ absence }) => absence));

const each = (found: string[]): string[] => [...new Set(found)].sort();
