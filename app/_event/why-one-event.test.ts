import { expect, test } from 'vitest';
import { LINKS } from '@/ingest/language/zh/coreference/links';
import { MESSAGES } from '../_i18n/locale';

test('every link of coreference is told in the languages of the interface', () => {
  expect(LINKS.filter(({ id }) => !Object.hasOwn(MESSAGES.en.why, id))).toEqual([]);
});
