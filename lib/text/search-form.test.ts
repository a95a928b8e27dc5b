import { expect, test } from 'vitest';
import { searchForm } from './search-form';

test.each([
  ['核武', '核武'],
  ['帄壤', '平壤'],
  ['北\n 韓', '北韩'],
  ['North  Korea', 'north korea'],
  ['試射 ', '试射'],
  ['詴射', '试射'],
])('%j is looked for as %j', (text, form) => expect(searchForm(text)).toBe(form));
