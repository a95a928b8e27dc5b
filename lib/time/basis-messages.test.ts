import { expect, it } from 'vitest';
import { BASIS_MESSAGES } from './basis-messages';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

it.each(Object.entries(BASIS_MESSAGES))('%s says the same in both languages', (_, { en, 'zh-Hant': zh }) => {
  expect(placeholders(zh)).toEqual(placeholders(en));
  expect(placeholders(en).every((name) => ['text', 'before', 'after'].includes(name))).toBe(true);
});
