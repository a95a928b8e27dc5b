import { describe, expect, it } from 'vitest';
import { found } from './fixture';

describe('the time of another happening', () => {
  it.each([
    ['當時美國指控', ['當時']],
    ['在這段期間，', ['這段期間']],
    ['剛結束不久的第三輪會談', ['剛結束不久']],
    ['这段时间', ['这段时间']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['當時間許可', '正當時機', '同時', '此時此刻', '剛結束會談'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
