import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { readFolder } from '../read/read-folder';

const ACCOUNT = join(import.meta.dirname, '../fixtures/english/account');

/** An English account of what five Chinese documents tell, read beside them. */
let kb: KnowledgeBase;

beforeAll(async () => {
  const diagnostics = new Diagnostics();
  const read = [...(await readFolder(FIVE, diagnostics)), ...(await readFolder(ACCOUNT, diagnostics))];
  kb = ingest(read, loadLexicon(), diagnostics);
}, 60_000);

function eventOf(words: string) {
  const mention = kb.mentions.find((one) => one.documentId === 'account' && one.words.includes(words));
  const all = kb.mentions.filter(({ eventId }) => eventId === mention?.eventId);
  return {
    event: kb.events.find(({ id }) => id === mention?.eventId),
    chinese: all.filter(({ documentId }) => documentId !== 'account').map(({ edtf }) => edtf),
  };
}

describe('one event with passages in both languages', () => {
  test.each([
    ['first round of the six-party talks', '2003-08', 'First round of the six-party talks', '第一輪六方會談'],
    ['second round of the talks', '2004-02-25', 'Second round of the six-party talks', '第二輪六方會談'],
    ['The third round', '2004-06-23/2004-06-26', 'Third round of the six-party talks', '第三輪六方會談'],
    [
      'fourth round of the six-party talks',
      '2005-07-26/2005-08-07',
      'Fourth round of the six-party talks',
      '第四輪六方會談',
    ],
    [
      'announced in March 1993',
      '1993-03',
      'North Korea announces that it will withdraw from the Nuclear Non-Proliferation Treaty',
      '北韓宣布退出「禁止核武擴散條約」',
    ],
    [
      'announced its withdrawal',
      '2003-01-10',
      'North Korea announces its withdrawal from the Nuclear Non-Proliferation Treaty',
      '北韓宣布退出「禁止核武擴散條約」',
    ],
    [
      'signed the Agreed Framework',
      '1994-10',
      'North Korea and the United States sign the Agreed Framework in Geneva',
      '北韓與美國在日內瓦簽署「核子框架協議」',
    ],
  ])('%s', (words, edtf, en, zh) => {
    const { event, chinese } = eventOf(words);
    expect(chinese).toContain(edtf);
    expect(event?.title).toEqual({ en, 'zh-Hant': zh });
  });

  test('the two withdrawals stay two', () => {
    expect(eventOf('announced in March 1993').event?.id).not.toBe(
      eventOf('announced its withdrawal').event?.id,
    );
  });
});

test('what the account tells otherwise is a contradiction that is shown', () => {
  const apart = kb.contradictions
    .filter(({ claims }) => claims.some(({ documentId }) => documentId === 'account'))
    .map(({ kind, claims }) => [kind, ...claims.map(({ edtf }) => edtf).sort()]);
  expect(apart).toContainEqual(['between-documents', '2005-07-25', '2005-07-26/2005-08-07']);
  expect(apart).toContainEqual(['between-documents', '1990', '1991-12']);
});
