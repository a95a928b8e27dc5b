import { expect, test } from 'vitest';
import { behindDateline } from './dateline';

test.each([
  ['【2000-07-27 臺北】北韓宣布', '北韓宣布'],
  ['中央社新德里13日電 印度總理', '印度總理'],
  ['（新華社北京8月28日電）朝鮮外務省', '朝鮮外務省'],
  ['〔記者王大明／台北報導〕北韓宣布', '北韓宣布'],
  ['【記者王大明台北二十一日電】總統府', '總統府'],
  ['中央社雅加達十二月二十七日電　印尼外海', '印尼外海'],
  ['（新德里二○○七年二月二十一日電）印度', '印度'],
  ['總統將於三月一日電視演說', '總統將於三月一日電視演說'],
  ['27日發表評論', '27日發表評論'],
  ['北韓於8月28日致電美國', '北韓於8月28日致電美國'],
])('%s is the news %s', (text, news) => {
  const { start, end } = behindDateline(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(news);
});
