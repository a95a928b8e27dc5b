import { describe, expect, it } from 'vitest';
import { found } from './fixture';

describe('parts of a year or month that is not named', () => {
  it.each([
    ['年底前完成', ['年底']],
    ['要在下半年舉行', ['下半年']],
    ['第三季獲利', ['第三季']],
    ['就月底在河內舉行', ['月底']],
    ['中旬抵達', ['中旬']],
    ['原訂秋天成行，預定在春季召開', ['秋天', '春季']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['年初次訪問', '年中朝貿易', '月中國', '春天', '在冬天裡', '青少年初期'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
