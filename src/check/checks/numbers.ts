import type { Finding } from '../finding.js';
import type { DocumentInventory } from '../inventory/document.js';
import { placeOf, type SeedRecord } from '../record/record.js';
import { toldBy, type Told } from '../record/told.js';
import type { Tally } from './tally.js';

/** How a number of a text is accounted for: in a field, as the length of a list, in words. */
export type Account = 'field' | 'list' | 'words' | 'excepted' | 'open';

/** The numbers of a document, by how they are accounted for. */
export interface NumbersTally extends Tally {
  readonly accounts: Readonly<Record<Account, number>>;
}

/**
 * Kinds that are figures: each needs a field of its own (`value`, `change`, `amount` ...) with a unit
 * that fits, words will not do.
 */
const figures: Readonly<Record<string, (unit: string) => boolean>> = {
  count: (unit) => !/%|percent/.test(unit),
  percent: (unit) => /%|percent/.test(unit),
  money: (unit) => /^[A-Z]{3}$|dollar/.test(unit),
  measure: (unit) => /hectare|ton|kilogram|kg|gram/.test(unit),
};

/** Every number of a text is a fact's, a date, an ordinal, a count of what is listed, or excepted. */
export function checkNumbers(record: SeedRecord, inventory: DocumentInventory): NumbersTally {
  const findings: Finding[] = [];
  const accounts: Record<Account, number> = { field: 0, list: 0, words: 0, excepted: 0, open: 0 };
  for (const { locator, numbers } of inventory.paragraphs) {
    const place = `${inventory.document}#${locator}`;
    for (const [what, account] of accountsOf(numbers, toldBy(record, place))) {
      accounts[account] += 1;
      if (account !== 'open') continue;
      const why = 'is accounted for by no fact';
      findings.push({ check: 'numbers', place, what, why, ...placeOf(record, place) });
    }
  }
  const looked = Object.values(accounts).reduce((one, other) => one + other, 0);
  return { looked, excepted: accounts.excepted, findings, accounts };
}

/** How each number of a paragraph, `count 12 个`, is accounted for by what is told. */
export function accountsOf(numbers: readonly string[], told: Told): [string, Account][] {
  const left = [...told.numbers];
  return numbers.map((number) => {
    const [kind = '', value = ''] = number.split(' ');
    const fits = figures[kind];
    if (kind === 'date') return [number, accountForDate(value, told)];
    if (!fits) return [number, accountForOther(kind, value, told)];
    const at = left.findIndex((one) => same(one.value, Number(value)) && fits(one.unit));
    if (at < 0) return [number, told.exceptions.has(Number(value)) ? 'excepted' : 'open'];
    left.splice(at, 1);
    return [number, 'field'];
  });
}

function accountForOther(kind: string, value: string, told: Told): Account {
  const values = kind === 'fraction' ? fractions(value) : [Number(value)];
  if (values.some((one) => told.numbers.some((known) => same(known.value, one)))) return 'field';
  if (kind === 'few' && told.lists.has(Number(value))) return 'list';
  const said = kind === 'fraction' ? parts(value) : values;
  if (said.every((one) => told.words.numbers.has(one))) return 'words';
  return values.some((one) => told.exceptions.has(one)) ? 'excepted' : 'open';
}

function accountForDate(iso: string, told: Told): Account {
  if (told.dates.some((date) => matches(date, iso))) return 'field';
  const year = Number(iso.slice(0, 4));
  if (told.words.dates.some((date) => matches(date, iso))) return 'words';
  if (/^\d{4}$/.test(iso) && told.words.numbers.has(year)) return 'words';
  return told.exceptions.has(year) ? 'excepted' : 'open';
}

/** True if a date of the seed says what a date of the text does: `2019-10-16` is in October, `--10`. */
function matches(date: string, iso: string): boolean {
  const quarter = /^(\d{4})-Q(\d)$/.exec(iso);
  if (quarter) {
    const month = Number(date.slice(5, 7));
    return date.startsWith(quarter[1] ?? '') && Math.ceil(month / 3) === Number(quarter[2]);
  }
  if (iso.startsWith('--')) return date.slice(4).startsWith(iso.slice(1));
  return date.startsWith(iso);
}

/** 258.8 million is one number however it was reckoned. */
function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}

function parts(fraction: string): number[] {
  return fraction.split('/').map(Number);
}

/** Two thirds are written as a share of one, as a percentage, or as 2 of 3. */
function fractions(fraction: string): number[] {
  const [over = 0, under = 1] = parts(fraction);
  const share = over / under;
  const places = [1, 10, 100, 1000].flatMap((one) => [
    Math.round(share * one) / one,
    Math.round(share * 100 * one) / one,
  ]);
  return [over, ...places];
}
