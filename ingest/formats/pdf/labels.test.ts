import { expect, test } from 'vitest';
import { labelsOf } from './labels';

test.each<[string, (string[] | null)?, (string | null)[]?, string[]?]>([
  ['labels that the file states', ['i', 'ii', '1'], ['x', '1', '2'], ['i', 'ii', '1']],
  ['a page whose label is empty has its number', ['i', '', '1'], [null, null, null], ['i', '2', '1']],
  ['nothing is known', null, [null, null], ['1', '2']],
  [
    'the file only counts, and the pages say otherwise',
    ['1', '2', '3'],
    ['35', null, '37'],
    ['35', '36', '37'],
  ],
  ['numbers that run on', null, [null, '36', '37', '38'], ['35', '36', '37', '38']],
  ['a year at each foot is none', null, ['2005', '2005', '2005'], ['1', '2', '3']],
  ['Roman numbers before the first page', null, ['iii', 'iv', '1', '2', '3'], ['iii', 'iv', '1', '2', '3']],
  ['one misread number among many', null, ['7', '8', '99', '10'], ['7', '8', '9', '10']],
])('%s', (_, stated = null, printed = [], wanted = []) => {
  expect(labelsOf(printed.length, stated, printed)).toEqual(wanted);
});
