import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Origin } from '../../../date/candidate';
import { matchAt, sticky } from '../../../date/recognise/pattern';
import { parseTsv } from '../../../knowledge/tsv';

/** A word that names a year, month or day by its distance from another. */
export interface RelativeWord {
  readonly field: 'year' | 'quarter' | 'month' | 'day' | 'week' | 'century';
  readonly from: Origin;
  readonly offset: number;
  /** A part of the day is said with it (昨晚): the expression is a TIME. */
  readonly time: boolean;
}

/**
 * One row a distance: field, origin, distance, the words, and where a word is only part of a longer one, patterns of what may not stand before
 * and behind it. Words are in folded text. Example: 去年 is the reference's year less one; counter-examples: 說明年底, 當日本政府.
 */
interface Row extends RelativeWord {
  readonly id: string;
  readonly words: string;
  /** Patterns; empty for none. */
  readonly before: string;
  readonly after: string;
}

/** 今年輕人, 同年代; but 今年紀念, 同年代表團. */
const YEAR = '[轻龄级薪糕兽货]|纪(?!念)|代(?!表)|画(?!展)';
/** 同日本, 當日方, 次日期; the beginnings of other words with 日. */
const DAY = '[本方韩相期程]|内瓦';
/** 上一季的冠軍 is a season of games. */
const GAMES = '的?[球赛冠]|节|后赛';
const WEEK = '[年岁刊转遭边围]';
/** 說明, 證明, 表明, 聲明, 闡明. */
const EXPLAIN = '[说证表声阐]';
/** 此次, 每次, 三次. */
const TIMES = '[每首一二三四五六七八九十数多此上下这该几两0-9]|(?<!日)本';
/** Old words that begin a clause or are none: 是年, but 就是年底. */
const CLAUSE = '[^,，。；;：:\\s]';

const NAMED: Readonly<Record<string, string>> = {
  year: YEAR,
  day: DAY,
  week: WEEK,
  explain: EXPLAIN,
  times: TIMES,
  clause: CLAUSE,
  games: GAMES,
};

const FILE = 'relative-words.tsv';
const COLUMNS = ['id', 'field', 'from', 'offset', 'words', 'before', 'after', 'time'];
const Cells = z.object({
  id: z.string(),
  field: z.enum(['year', 'quarter', 'month', 'week', 'day', 'century']),
  from: z.enum(['reference', 'anchor']),
  offset: z.coerce.number().int(),
  words: z.string().min(1),
  before: z.string(),
  after: z.string(),
  time: z.enum(['yes', '']),
});

/** The rows of the table of words. A row that cannot be read is a fault of the table, told with its line. */
export const RELATIVE_WORDS: readonly Row[] = readRows();

function readRows(): Row[] {
  const { rows, problems } = parseTsv(readFileSync(join(import.meta.dirname, FILE), 'utf8'), FILE, COLUMNS);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows.map(({ line, cells }) => {
    const parsed = Cells.safeParse(cells);
    if (!parsed.success) throw new Error(`${FILE} line ${line}: ${z.prettifyError(parsed.error)}`);
    const { before, after, time, ...row } = parsed.data;
    return { ...row, before: withNamed(before), after: withNamed(after), time: time !== '' };
  });
}

function withNamed(pattern: string): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => NAMED[name] ?? '');
}

interface Entry extends RelativeWord {
  /** Matches from the character before the word, and from the character behind it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** What finds the words of some rows. */
export interface RelativeWords {
  /** How the words of some fields begin. */
  begins(...fields: RelativeWord['field'][]): string[];
  /** The relative word of a field at a place. */
  at(text: string, at: number, field: RelativeWord['field']): { end: number; word: RelativeWord } | null;
}

const byLength = (a: string, b: string): number => b.length - a.length;

export function relativeWords(rows: readonly Row[]): RelativeWords {
  const entries: ReadonlyMap<string, Entry> = new Map(
    rows.flatMap(({ field, from, offset, words, before, after, time }) => {
      const limits = { before: before ? sticky(before) : null, after: after ? sticky(after) : null };
      return words
        .split('、')
        .map((word): [string, Entry] => [word, { field, from, offset, time, ...limits }]);
    }),
  );
  const anyWord = sticky(`(?:${[...entries.keys()].sort(byLength).join('|')})`);
  const isLead = new Uint8Array(0x1_0000);
  for (const word of entries.keys()) isLead[word.charCodeAt(0)] = 1;
  return {
    begins(...fields) {
      const words = [...entries].filter(([, { field }]) => fields.includes(field));
      return [...new Set(words.map(([word]) => word.slice(0, 2)))];
    },
    at(text, at, field) {
      if (isLead[text.charCodeAt(at)] !== 1) return null;
      const found = matchAt(anyWord, text, at)?.[0];
      const entry = found === undefined ? undefined : entries.get(found);
      if (found === undefined || entry?.field !== field) return null;
      const end = at + found.length;
      const isPart =
        (at > 0 && entry.before && matchAt(entry.before, text, at - 1)) ||
        (entry.after && matchAt(entry.after, text, end));
      return isPart ? null : { end, word: entry };
    },
  };
}

export const { begins: relativeBegins, at: relativeWordAt } = relativeWords(RELATIVE_WORDS);
