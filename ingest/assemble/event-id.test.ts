import { describe, expect, test } from 'vitest';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { WorkingDocument } from '../document/working-document';
import { clean } from '../language/zh/text/fixture';
import { minimalItem } from '../read/sources';
import { clauseIds, eventIds, foundingOf } from './event-id';
import type { Placed } from './mentions';

function documentOf(id: string, rawText: string, listed?: number): WorkingDocument {
  const read = { id, rawText, csl: minimalItem(id), ...(listed !== undefined && { listed }) };
  return { read, clean: clean(rawText) } as unknown as WorkingDocument;
}

function draftOf({ read, clean: { text } }: WorkingDocument, words: string, edtf = '2003-01-10') {
  const start = text.indexOf(words);
  return {
    documentId: read.id,
    span: { start, end: start + words.length },
    date: { edtf },
    parties: ['PAK', 'IND'],
    type: 'weapons-test',
  } as unknown as MentionDraft;
}

function idOf(document: WorkingDocument, draft: MentionDraft): string {
  return clauseIds(document, { rawText: document.read.rawText, map: document.clean.map })(draft);
}

const TEXT = '昨天的新聞。\n印度與巴基斯坦試爆，\n各方譴責。';
const SAME = documentOf('a', TEXT);
const KEY = /-([0-9a-f]{8}-\d+-[0-9a-f]{4})$/;

describe('the id of a clause', () => {
  test.each([
    ['2003-01-10', /^2003-01-10-ind-pak-weapons-test-[0-9a-f]{8}-6-[0-9a-f]{4}$/],
    ['2003-11-26/..', /^2003-11-26-open-ind-pak-weapons-test-[0-9a-f]{8}-6-[0-9a-f]{4}$/],
    ['{1998-05-11,1998-05-13}', /^1998-05-11-1998-05-13-ind-pak-weapons-test-[0-9a-f]{8}-6-[0-9a-f]{4}$/],
  ])('can be read: %s', (edtf, id) => {
    expect(idOf(SAME, draftOf(SAME, '印度與巴基斯坦試爆', edtf))).toMatch(id);
  });

  const keyIn = (document: WorkingDocument, words: string) =>
    KEY.exec(idOf(document, draftOf(document, words)))?.[1];
  const words = '印度與巴基斯坦試爆';

  test.each([
    ['a document by another name', 'b', TEXT],
    ['other line ends', 'a', TEXT.replaceAll('\n', '\r\n')],
  ])('has the same end in %s', (_, id, text) => {
    expect(keyIn(documentOf(id, text), words)).toBe(keyIn(SAME, words));
  });

  test('has another in another text, at another place and of other words', () => {
    const keys = [
      keyIn(SAME, words),
      keyIn(SAME, '各方譴責'),
      keyIn(documentOf('a', `${TEXT}又及。`), words),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

const placed = (document: WorkingDocument, words: string): Placed => ({
  document,
  draft: draftOf(document, words),
  id: `${document.read.id}:${words}`,
});

test('an event is founded on the document that is listed first; documents that are not listed come behind', () => {
  const [added, first, second] = [
    documentOf('0-added', TEXT),
    documentOf('z', TEXT, 0),
    documentOf('a', TEXT, 1),
  ];
  const group = [added, second, first].map((document) => placed(document, '各方譴責'));
  expect(foundingOf(group).document).toBe(first);
  expect(foundingOf(group.slice(0, 2)).document).toBe(second);
  expect(foundingOf(group.slice(0, 1)).document).toBe(added);
});

describe('the ids of events', () => {
  const event = (document: WorkingDocument, words: string, round: number | null) => ({
    conferenceId: round === null ? null : 'talks',
    round,
    founding: placed(document, words),
  });
  const name = ({ id }: Placed) => id;

  test('a round has its name, any other that of its first clause', () => {
    const events = [event(SAME, '各方譴責', null), event(SAME, words(), 2)];
    expect(eventIds(events, name)).toEqual(['a:各方譴責', 'talks-round-2']);
  });

  test('of several that are one round the first founded has the name', () => {
    const events = [event(documentOf('0', TEXT), words(), 2), event(documentOf('z', TEXT, 0), words(), 2)];
    expect(eventIds(events, name)).toEqual([`0:${words()}`, 'talks-round-2']);
  });

  test('no two are the same', () => {
    const events = [event(SAME, words(), null), event(SAME, words(), null)];
    expect(eventIds(events, name)).toEqual([`a:${words()}`, `a:${words()}-2`]);
  });

  function words(): string {
    return '印度與巴基斯坦試爆';
  }
});
