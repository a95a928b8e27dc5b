import { expect, test } from 'vitest';
import { event, ORIGIN, passage } from './fixture';
import { ploverRecords } from './plover';

test('a record a passage, with the words that it rests on', () => {
  const [record, second] = ploverRecords(
    event({ passages: [passage(), passage({ mentionId: 'b' })] }),
    ORIGIN,
  );
  expect(record).toEqual({
    id: 'doc-a:m1',
    eventId: '1999-10-aaa-bbb-agreement',
    date: '1999-10-01',
    dateLatest: '1999-10-31',
    edtf: '1999-10',
    event: 'AGREE',
    actor: [{ code: 'AAA', name: 'Aland' }],
    recip: [{ code: 'BBB', name: 'Someone' }],
    factuality: 'occurred',
    text: '兩國十月簽署協定',
    quote: '兩國十月\n簽署協定',
    source: 'doc-a',
    url: 'https://kb.example/sources/doc-a?passage=10-20&hash=01234567#passage',
  });
  expect(second?.id).toBe('b');
});

test('a party is actor and recipient', () => {
  const [first] = passage().participants;
  const participants = first
    ? [
        { ...first, role: 'party' as const },
        { ...first, role: 'party' as const },
      ]
    : [];
  const [record] = ploverRecords(event({ passages: [passage({ participants })] }), ORIGIN);
  expect(record?.actor).toEqual([{ code: 'AAA', name: 'Aland' }]);
  expect(record?.recip).toEqual(record?.actor);
});

test('what PLOVER has no type for has no record', () => {
  expect(ploverRecords(event({ ploverType: null }), ORIGIN)).toEqual([]);
});
