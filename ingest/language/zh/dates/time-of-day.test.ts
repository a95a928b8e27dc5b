import { describe, expect, it } from 'vitest';
import { found } from './fixture';
import { recognise } from './recognise';

describe('times of day', () => {
  it.each([
    ['下午還曾進行', ['下午']],
    ['上午9時30分、晚間八點半', ['上午9時30分', '晚間八點半']],
    ['27日晚間', ['27日晚間']],
    ['5月30日下午1時10分', ['5月30日下午1時10分']],
    ['27 日 15 時', ['27 日 15 時']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(recognise(text).map(({ type }) => type)).toEqual(expected.map(() => 'TIME'));
  });

  it.each(['下午茶', '兩點意見', '晚間新聞', '三時期'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
