import type { ExportedItem, Texts } from './fields.js';
import type { ExportedLink } from './links.repository.js';
import { placeOf } from './node-table.js';
import { LINE, type Row, tableOf } from './table.js';
import { paragraphsOf, type Writer, type WriterOf } from './writer.js';

const columns = [
  'id',
  'kind',
  'title_en',
  'title_zh',
  'link',
  'direction',
  'target',
  'targetKind',
  'targetTitle_en',
  'targetTitle_zh',
  'strength',
  'role',
  'pinpoint',
  'sentence',
  'office_en',
  'office_zh',
  'rationale_en',
  'rationale_zh',
  'evidenceDocument',
  'evidenceLocator',
];

/** A row a link, which reads by itself: both ends, what the link says, and what it rests on. */
export const linkTable: WriterOf = ({ kind }): Writer => {
  const table = tableOf(columns);
  return {
    head: table.head,
    async *page(items, links) {
      for await (const some of links) {
        const rows = some.map((link) => rowOf(kind, items[link.place]!, link));
        if (rows.length > 0) yield table.rows(rows);
      }
    },
    foot: '',
  };
};

function rowOf(kind: string, item: ExportedItem, found: ExportedLink): Row {
  const { type, outward, link, other } = found;
  const title = (item.name ?? item.summary ?? null) as Texts | null;
  const places = paragraphsOf(found).map(placeOf);
  return {
    id: item.id as string,
    kind,
    title_en: title?.en,
    title_zh: title?.zh,
    link: type,
    direction: outward ? 'OUT' : 'IN',
    target: other.id,
    targetKind: other.kind,
    targetTitle_en: other.nameEn ?? other.summaryEn,
    targetTitle_zh: other.nameZh ?? other.summaryZh,
    strength: link.strength,
    role: link.role,
    pinpoint: link.pinpoint,
    sentence: link.sentence,
    office_en: link.officeEn,
    office_zh: link.officeZh,
    rationale_en: link.rationaleEn,
    rationale_zh: link.rationaleZh,
    evidenceDocument: places.map(([document]) => document).join(LINE),
    evidenceLocator: places.map(([, locator]) => locator).join(LINE),
  };
}
