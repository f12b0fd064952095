const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const english = new RegExp(`(\\d{1,2}) (${months}) (\\d{4})`, 'g');
const date = /(?:(\d{4})年)?(?:(\d{1,2})月份?)?(?:(\d{1,2})日)?/y;

/** A date of a text: where it stands, and in ISO to the precision of the text. */
export interface DateFound {
  /** `2019`, `2019-10`, `2019-10-16`, `2013-Q3`; `--10` and `--10-16` where no year stands by it. */
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** `2013至2017年` names two years, and `7月2至5日` two days: each gets the word of its own. */
export function spelledOut(text: string): string {
  return text
    .replace(english, (_, day: string, month: string, year: string) => {
      return `${year}年${months.split('|').indexOf(month) + 1}月${day}日`;
    })
    .replace(/(?<!\d)(\d{4})(?=(?:-|–|至|和|、|\/)\d{4}年)/g, '$1年')
    .replace(/(?<![\d,.])(\d{1,2})(?=(?:至|和|、|-)\d{1,2}日)/g, '$1日')
    .replace(/(?<![\d,.])(\d{1,2})(?=(?:至|和|、|-)\d{1,2}月)/g, '$1月');
}

/** The dates of a text that is spelled out. What follows a date by 至, 和 or 、 is of its year and month. */
export function findDates(text: string): DateFound[] {
  const found: DateFound[] = [];
  let last = { to: -9, year: '', month: '' };
  for (let at = 0; at < text.length;) {
    const match = matchAt(text, at);
    if (!match) {
      at += 1;
      continue;
    }
    const [whole, year, month, day] = match;
    const to = at + whole.length;
    const goesOn = /^(?:至|和|、|-|及|续会,)?$/.test(text.slice(last.to, at));
    const inYear = year ?? (goesOn && (month || day) ? last.year : '');
    const inMonth = month ?? (goesOn && day && !year ? last.month : '');
    const quarter = !month && !day ? /^第?([一二三四])季度/.exec(text.slice(to)) : null;
    found.push({
      iso: quarter
        ? `${inYear}-Q${'一二三四'.indexOf(quarter[1] ?? '') + 1}`
        : iso(inYear, inMonth, day),
      from: at,
      to: to + (quarter?.[0].length ?? 0),
    });
    last = { to, year: inYear, month: inMonth };
    at = to + (quarter?.[0].length ?? 0);
  }
  return found;
}

type Match = [whole: string, year?: string, month?: string, day?: string];

function matchAt(text: string, at: number): Match | null {
  // A date begins no number in the middle, and 年 in 20年 counts years.
  if (!/\d/.test(text.charAt(at)) || /[\d.,]/.test(text.charAt(at - 1))) return null;
  date.lastIndex = at;
  const match = date.exec(text);
  return match && match[0] !== '' ? (match as unknown as Match) : null;
}

function iso(year: string, month: string | undefined, day: string | undefined): string {
  const two = (part: string) => part.padStart(2, '0');
  const rest = `${month ? `-${two(month)}` : ''}${day ? `-${two(day)}` : ''}`;
  return year === '' ? `-${rest}` : `${year}${rest}`;
}
