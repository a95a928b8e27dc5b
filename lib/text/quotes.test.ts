import { expect, test } from 'vitest';
import { withoutQuotes } from './quotes';

test.each([
  ['“六方會談”', '六方會談'],
  ['"六方會談"', '六方會談'],
  ['「六方會談」', '六方會談'],
  ['『海峽對話』', '海峽對話'],
  ['‘test ban’', 'test ban'],
  // Marks that do not enclose all of it.
  ['「六方」與「四方」', '「六方」與「四方」'],
  ['“六方會談', '“六方會談'],
  ['六方會談”', '六方會談”'],
  ['""', '""'],
  ['"', '"'],
  ['', ''],
])('%s', (text, inner) => expect(withoutQuotes(text)).toBe(inner));
