import { expect, test } from 'vitest';
import { withFullWidthMarks } from './marks';

test.each([
  [['北京', ',', '六國'], ['北京', '，', '六國'], 'a comma behind Chinese'],
  [['基地', ';,', '另'], ['基地', '；', '另'], 'one mark taken for two'],
  [['加入', '。,', '巴'], ['加入', '，', '巴'], 'a comma in the middle of its square'],
  [['尼古拉斯', '。‧', '卡弗'], ['尼古拉斯', '‧', '卡弗'], 'a dot between the parts of a name'],
  [['總署', '(IAEA)', '的'], ['總署', '（IAEA）', '的'], 'brackets in Chinese'],
  [['五', '0', '年代'], ['五', '○', '年代'], 'a zero by itself'],
  [['In', '2003,', 'the', '(six)', 'met'], ['In', '2003,', 'the', '(six)', 'met'], 'English'],
  [['1970', '年'], ['1970', '年'], 'the zero of a figure'],
])('%j is %j: %s', (words, wanted) => {
  expect(withFullWidthMarks(words)).toEqual(wanted);
});
