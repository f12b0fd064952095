import type { Finding } from '../../finding.js';
import { periods, type Period } from '../../periods.js';
import type { SeedRecord } from '../../record/record.js';
import { broken } from './broken.js';

/** What can be said of a time to come, and of a time gone by. */
const ahead = new Set(['DRAFT', 'PLANNED', 'OFFERED', 'POSTPONED', 'CANCELLED']);
const past = new Set(['DONE', 'CANCELLED']);

/** An activity before the time that its document reports on is done; one after it is planned. */
export function activitiesOutOfPeriod({ graph }: SeedRecord): Finding[] {
  return [...graph.nodes.values()].flatMap((node) => {
    const period = periods[node.id.split('#')[0] ?? ''];
    if (node.kind !== 'Activity' || !period) return [];
    const { dateFrom, dateTo, status } = node.properties;
    const time = timeOf(period, text(dateFrom), text(dateTo));
    const explained =
      (time === 'after' && ahead.has(String(status))) ||
      (time === 'before' && past.has(String(status))) ||
      time === 'within';
    if (explained) return [];
    const why = `is ${time} the period of its document, and its status (${String(status)}) does not say so`;
    return [broken('activity out of period', node, why)];
  });
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Dates of different precision are compared as far as both go: 2020 does not end before 2020-07. */
function timeOf({ from, to }: Period, start?: string, end?: string): 'before' | 'within' | 'after' {
  if (end !== undefined && earlier(end, from)) return 'before';
  if (start !== undefined && earlier(to, start)) return 'after';
  return 'within';
}

function earlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
