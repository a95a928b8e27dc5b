import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedText } from '@/lib/text/folded-text';
import type { MovableRule } from '@/lib/time/movable-days';
import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { parseTsv } from '../../../../knowledge/tsv';
import { type SlotMatch, stated } from './slot';

/** A day of each year: its month and day, or a rule for it. */
type DayRule = readonly [month: number, day: number] | MovableRule;

interface Holiday {
  readonly rule: DayRule;
  /** Whose day it is, where others have another of that name. */
  readonly of: readonly string[];
}

const FILE = 'holidays.tsv';
const COLUMNS = ['rule', 'of', 'names'];
const FOLDER = join(import.meta.dirname, '..');

/** The days of each name, in folded text. A row that cannot be read is a fault of the table, told with its line. */
const BY_NAME = readHolidays();

function readHolidays(): ReadonlyMap<string, readonly Holiday[]> {
  const { rows, problems } = parseTsv(readFileSync(join(FOLDER, FILE), 'utf8'), FILE, COLUMNS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const found = new Map<string, Holiday[]>();
  for (const { line, cells } of rows) {
    const rule = ruleOf(cells.rule ?? '');
    if (!rule)
      throw new Error(`${FILE} line ${line}: "${cells.rule}" is no rule; the head of the file names them`);
    const [of = [], names = []] = [cells.of, cells.names].map((cell) =>
      foldedText(cell ?? '')
        .split('、')
        .filter((word) => word !== ''),
    );
    for (const name of names) found.set(name, [...(found.get(name) ?? []), { rule, of }]);
  }
  return found;
}

function ruleOf(words: string): DayRule | null {
  const [name = '', ...rest] = words.split(' ');
  const [a = 0, b = 0, nth = 0] = rest.map(Number);
  if (/^\d\d-\d\d$/.test(words)) return [Number(words.slice(0, 2)), Number(words.slice(3))];
  if (name === 'weekday') return { kind: 'weekday', month: a, weekday: b, nth };
  if (name === 'easter') return { kind: 'easter', offset: a };
  if (name === 'festival') return { kind: 'festival', month: a, day: b };
  if (name === 'term') return { kind: 'solar-term', index: a };
  return words === 'new-years-eve' ? { kind: 'new-years-eve' } : null;
}

const byLength = (a: string, b: string): number => b.length - a.length;
const NAMES = [...BY_NAME.keys()].sort(byLength);
const OWNERS = [...new Set([...BY_NAME.values()].flat().flatMap(({ of }) => of))].sort(byLength);
const NAME = sticky(`(?:(${OWNERS.join('|')})的?)?(${NAMES.join('|')})`);
/** What makes the name another thing's: 中秋月餅, 清明上河圖, 八一五砲戰, 聖誕老人, 五一九. */
const NO_DAY = sticky(
  '(?:[长连]?假|炮战|战役|事变|月|上河|联|晚会|老|树|卡|礼|岛|革命|运动|[〇一二三四五六七八九十0-9]|社(?!论))',
);

const mayBegin = charTest([...NAMES, ...OWNERS].map((name) => name[0]).join(''));

/** How the festivals' names begin. */
export const HOLIDAY_BEGINS = [...new Set(NAMES.map((name) => name.slice(0, 2)))];

const BEFORE = 24;
const BEHIND = 40;
const SENTENCE = /[。！？!?\n]/;

/**
 * Reads a day that bears a name: 元旦, 美國國慶日, 端午節, 清明. Where countries have different days of a name, it is that of the country right before the name, or of
 * the only one of them that the sentence names. Counter-examples: 國慶日 where no country is named; 八二三砲戰, 中秋月餅.
 */
export function holidaySlot(text: string, at: number): SlotMatch | null {
  const match = mayBegin(text, at) ? matchAt(NAME, text, at) : null;
  if (!match) return null;
  const [whole, owner, name = ''] = match;
  const end = at + whole.length;
  if (/[〇一二三四五六七八九十]/.test(text[at - 1] ?? '') || matchAt(NO_DAY, text, end)) return null;
  const rule = ruleFor(BY_NAME.get(name) ?? [], owner, text, at, end);
  if (!rule) return null;
  const span = { start: at, end };
  if ('kind' in rule) return { end, from: { movable: { span, rule } } };
  return { end, from: { month: stated(rule[0], span), day: stated(rule[1], span) } };
}

function ruleFor(
  holidays: readonly Holiday[],
  owner: string | undefined,
  text: string,
  at: number,
  end: number,
): DayRule | null {
  const general = holidays.find(({ of }) => of.length === 0)?.rule ?? null;
  const before = owner ?? ownerBefore(text, at, holidays);
  if (before !== null) return holidays.find(({ of }) => of.includes(before))?.rule ?? general;
  if (general) return general;
  const around = `${text
    .slice(Math.max(0, at - BEFORE), at)
    .split(SENTENCE)
    .at(-1)} ${text.slice(end, end + BEHIND).split(SENTENCE)[0]}`;
  const named = holidays.filter(({ of }) => of.some((word) => word.length > 1 && around.includes(word)));
  return named.length === 1 ? (named[0]?.rule ?? null) : null;
}

/** Whose day it is by the words right before it, with its year between them or not: 美國2007年的國慶日. */
function ownerBefore(text: string, at: number, holidays: readonly Holiday[]): string | null {
  const before = text
    .slice(Math.max(0, at - 16), at)
    .replace(/(?:[0-9一二三四五六七八九〇]{4}年|[今去前明]年|的|\s)*$/, '');
  return holidays.flatMap(({ of }) => of).find((word) => word.length > 1 && before.endsWith(word)) ?? null;
}
