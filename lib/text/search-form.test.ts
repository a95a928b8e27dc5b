import { expect, test } from 'vitest';
import { foundForm } from './search-form';

test.each([
  ['核武', '核武'],
  ['帄壤', '平壤'],
  ['詴射', '试射'],
  ['North', 'north'],
])('%j is compared as %j', (text, form) => expect(foundForm(text)).toBe(form));
