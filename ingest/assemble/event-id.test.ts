import { expect, test } from 'vitest';
import type { KbEvent } from '@/lib/schema/knowledge-base';
import { eventIds } from './event-id';

test.each([
  ['2003-01-10', /^2003-01-10-ind-pak-weapons-test-[0-9a-f]{4}$/],
  ['2003-11-26/..', /^2003-11-26-open-ind-pak-weapons-test-[0-9a-f]{4}$/],
  ['{1998-05-11,1998-05-13}', /^1998-05-11-1998-05-13-ind-pak-weapons-test-[0-9a-f]{4}$/],
])('an event of %s has a readable id', (edtf, id) => {
  const event = { edtf, countries: ['PAK', 'IND'], type: 'weapons-test', round: null } as unknown as KbEvent;
  expect(eventIds([{ event, words: '試爆' }])[0]).toMatch(id);
});
