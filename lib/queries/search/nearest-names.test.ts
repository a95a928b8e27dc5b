import { expect, test } from 'vitest';
import { NameIndex } from './name-index';
import { nearestNames } from './nearest-names';

const person = (id: string, nameEn: string, nameZh: string) => ({
  id,
  kind: 'person',
  nameEn,
  nameZh,
  others: [],
});
const INDEX = new NameIndex([
  person('koizumi', 'Koizumi Junichiro', '小泉純一郎'),
  person('lavrov', 'Sergey Lavrov', '拉夫羅夫'),
  person('kim-jong-il', 'Kim Jong-il', '金正日'),
]);

test.each([
  ['Koizmi', ['koizumi']],
  ['Lavorv', ['lavrov']],
  ['Kim Jong Ill', ['kim-jong-il']],
  ['拉夫洛夫', ['lavrov']],
  ['金正一', ['kim-jong-il']],
])('%s is near %s', (written, ids) => {
  expect(nearestNames(written, INDEX, 3).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['Kim', 'too short to tell'],
  ['小全', 'one character of two is another'],
  ['uranium', 'no name'],
  ['', 'nothing'],
])('%s is near none: %s', (written) => expect(nearestNames(written, INDEX, 3)).toEqual([]));
