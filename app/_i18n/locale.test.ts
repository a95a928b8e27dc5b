import { describe, expect, test } from 'vitest';
import { MESSAGES, negotiateLocale } from './locale';

describe('negotiateLocale', () => {
  test.each([
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-CN', 'zh-Hant'],
    ['en-GB,en;q=0.9,zh;q=0.5', 'en'],
    ['en;q=0.4, zh-Hant;q=0.6', 'zh-Hant'],
    ['zh;q=0, en', 'en'],
    ['de-AT, fr;q=0.8', 'en'],
    ['', 'en'],
  ])('%j asks for %s', (header, locale) => expect(negotiateLocale(header)).toBe(locale));
});

/** Every message by its path: `list.showing` -> its text. */
function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

/** The names of the values a message takes: `{shown}`, `{count, plural, ...}`, `<b>`. */
function argumentsOf(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/\{\s*([a-z]\w*)\s*[,}]/gi), ...text.matchAll(/<(\w+)>/g)].map((m) => m[1] ?? ''),
    ),
  ].sort();
}

describe('the message files', () => {
  const english = new Map(flatten(MESSAGES.en));
  const chinese = new Map(flatten(MESSAGES['zh-Hant']));

  test('hold the same keys', () => expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort()));
  test('hold no empty text', () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  test('have no dot in a name, which would be looked for within another', () => {
    const names = (node: object): string[] =>
      Object.entries(node).flatMap(([key, value]) => [
        key,
        ...(typeof value === 'string' ? [] : names(value)),
      ]);
    expect(names(MESSAGES).filter((name) => name.includes('.'))).toEqual([]);
  });
  test.each([...english])('%s takes the same values in both languages', (key, text) => {
    expect(argumentsOf(chinese.get(key) ?? '')).toEqual(argumentsOf(text));
  });
});
