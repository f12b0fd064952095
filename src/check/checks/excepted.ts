import { linkedTo, type SeedRecord } from '../record/record.js';

/** True if a paragraph says that a symbol, title or name of its text is no fact: by id or by a name of it. */
export function excepted(record: SeedRecord, place: string, ref: string): boolean {
  const exceptions = record.paragraphs.get(place)?.paragraph.exceptions ?? [];
  const forms = ref.split('|').flatMap((id) => {
    const properties = record.nodes.get(id)?.properties;
    const names = [
      properties?.nameEn,
      properties?.nameZh,
      ...((properties?.aliases ?? []) as readonly string[]),
    ];
    return [id, ...names.filter((name) => typeof name === 'string')];
  });
  return exceptions.some(({ what }) => forms.some((form) => what.includes(form)));
}

/** True if one of the things that a reference may mean is linked from the paragraph. */
export function isLinked(record: SeedRecord, place: string, ref: string): boolean {
  const linked = linkedTo(record, place);
  return ref.split('|').some((id) => linked.has(id));
}
