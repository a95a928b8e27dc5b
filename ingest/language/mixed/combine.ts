import { type Which, whichOf } from './lines';

type Fn = (...args: readonly unknown[]) => unknown;

/** The words that a question is about: those of a span of a text where it gives one, else all it was given. */
function wordsIn(args: readonly unknown[]): string {
  const [text, within] = args;
  if (typeof text === 'string' && isSpan(within)) return text.slice(within.start, within.end);
  return args
    .flatMap((arg) => (typeof arg === 'string' ? [arg] : isRecord(arg) ? stringsIn(arg) : []))
    .join(' ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return isRecord(value) && typeof value.start === 'number' && typeof value.end === 'number';
}

const stringsIn = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.values(value).filter((one) => typeof one === 'string');

function eitherPattern(one: RegExp, other: RegExp): RegExp {
  const flags = [...new Set(one.flags + other.flags)].join('');
  return new RegExp(`(?:${one.source})|(?:${other.source})`, flags);
}

/**
 * One answer of two languages to each question of a stage: a function asks the language of its words, patterns and lists are those of both, and what is neither is the first's.
 * @param first the language of words that show none
 */
export function combined<T extends object>(first: T, second: T, firstIs: Which): T {
  const both = Object.entries(first).map(([name, one]): [string, unknown] => [
    name,
    combinedValue(one, (second as Readonly<Record<string, unknown>>)[name], firstIs),
  ]);
  return Object.fromEntries(both) as T;
}

function combinedValue(one: unknown, other: unknown, firstIs: Which): unknown {
  if (other === undefined) return one;
  if (typeof one === 'function')
    return (...args: readonly unknown[]): unknown =>
      ((whichOf(wordsIn(args)) ?? firstIs) === firstIs ? (one as Fn) : (other as Fn))(...args);
  if (one instanceof RegExp) return eitherPattern(one, other as RegExp);
  if (one instanceof Set) return new Set([...one, ...(other as ReadonlySet<unknown>)]);
  if (Array.isArray(one)) return [...one, ...(other as readonly unknown[])];
  return isRecord(one) ? combined(one, other as object, firstIs) : one;
}
