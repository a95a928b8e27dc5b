import { expect, test } from 'vitest';
import { saidEnd } from './said-end';

/** The clause runs to the bar; the words behind it go on with the sentence. */
test.each([
  ['葉爾欽在演說中表示|，外交政策已轉向亞太，並強調合作。', '表示', '葉爾欽在演說中表示，外交政策已轉向亞太'],
  [
    '官員指出，美國正考慮在會談中|，提出凍結方案，並要求查驗。',
    '指出',
    '官員指出，美國正考慮在會談中，提出凍結方案',
  ],
  [
    '官員指出，南韓將在會談中|，提出凍結，驗證，以及拆除三步驟，但未定案。',
    '指出',
    '官員指出，南韓將在會談中，提出凍結，驗證，以及拆除三步驟',
  ],
  [
    '情報機構發現伊朗在一處山區|，正進行大型工程，原因不明。',
    '發現',
    '情報機構發現伊朗在一處山區，正進行大型工程',
  ],
  ['印度表示願意對話|，巴基斯坦則未回應。', '表示', '印度表示願意對話'],
  ['普丁發表聲明|。', '聲明', '普丁發表聲明'],
])('%s', (marked, word, expected) => {
  const text = marked.replace('|', '');
  const start = text.indexOf(word);
  const end = saidEnd(text, { start: 0, end: marked.indexOf('|') }, { start, end: start + word.length });
  expect(text.slice(0, end)).toBe(expected);
});
