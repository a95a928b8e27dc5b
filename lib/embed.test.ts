import { expect, test } from 'vitest';
import { isEmbed } from './embed';

test.each<[string, boolean]>([
  ['/embed', true],
  ['/embed?country=JPN', true],
  ['/c/taiwan/embed', true],
  ['/c/taiwan/embed?q=x', true],
  ['/', false],
  ['/?q=/embed', false],
  ['/embedded', false],
  ['/embed/', false],
  ['/embed/x', false],
  ['/EMBED', false],
  ['/c/embed', false],
  ['/c/embed/review', false],
  ['/events/embed', false],
  ['//embed', false],
])('%s', (address, is) => expect(isEmbed(address)).toBe(is));
