import { expect, test } from 'vitest';
import { ZH } from '../../language/zh/pack';
import { statedDate } from './stated-date';

test.each([
  [{ 'date-parts': [[2005]] }, '2005', '2005-01-01', '2005-12-31'],
  [{ 'date-parts': [[2005, 7, 3]] }, '2005-07-03', '2005-07-03', '2005-07-03'],
  [{ 'date-parts': [[2004, 3], [2005]] }, '2004-03/2005', '2004-03-01', '2005-12-31'],
  [{ 'date-parts': [[2005]], season: 1 }, '2005-03/2005-05', '2005-03-01', '2005-05-31'],
  [{ 'date-parts': [[2005, 7]], season: '1' }, '2005-07', '2005-07-01', '2005-07-31'],
  [{ 'date-parts': [[2004, 2, 31]] }, undefined, undefined, undefined],
  [{ 'date-parts': [[-221]] }, undefined, undefined, undefined],
  [{ 'date-parts': [[2005]], circa: true }, '2005~', '2005-01-01', '2005-12-31'],
  [
    {
      'date-parts': [
        [2004, 3],
        [2005, 2],
      ],
      circa: 1,
    },
    '2004-03~/2005-02~',
    '2004-03-01',
    '2005-02-28',
  ],
  [{ 'date-parts': [['2005', 21]] }, '2005-03/2005-05', '2005-03-01', '2005-05-31'],
  [{ literal: '民國94年7月' }, '2005-07', '2005-07-01', '2005-07-31'],
  [{ literal: '從前' }, undefined, undefined, undefined],
])('a bibliography that says %j', (issued, edtf, earliest, latest) => {
  const date = statedDate({
    id: 'a',
    text: '兩國會談。',
    csl: { id: 'a', type: 'book', issued },
    blocks: [],
    language: ZH,
    timexes: [],
  });
  expect([date?.edtf, date?.earliest, date?.latest]).toEqual([edtf, earliest, latest]);
});
