import { describe, expect, test } from 'vitest';
import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { edtfBounds } from '@/lib/time/edtf';
import { leading } from './canonical';
import { eventDate } from './event-date';

interface Told {
  readonly on: string;
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly isBareDate?: boolean;
  readonly isCarried?: boolean;
}

function mention({ on, type = 'talks', status = 'occurred', isBareDate, isCarried }: Told): MentionDraft {
  return {
    documentId: 'a',
    span: { start: 0, end: 1 },
    block: 0,
    trigger: null,
    triggerId: isBareDate ? null : 'hold',
    type,
    ploverType: null,
    status,
    modality: 'actual',
    polarity: 'positive',
    date: { edtf: on, ...edtfBounds(on), basis: [] },
    timex: null,
    dateText: on,
    statesDate: !isCarried,
    parties: [],
    participants: [],
    placeId: null,
    treatyId: null,
    conferenceId: null,
    round: null,
  };
}

const ALL: readonly Told[] = [{ on: '2003-08-27' }, { on: '2003-08-27/2003-08-29', isBareDate: true }];

describe('the date of an event is the most precise that agrees with all its mentions', () => {
  test.each<[string, readonly Told[], string]>([
    ['a year and a month', [{ on: '1993' }, { on: '1993-03' }], '1993-03'],
    ['年初 and a month', [{ on: '1993-01/1993-03' }, { on: '1993-03' }], '1993-03'],
    ['a month and a day', [{ on: '2005-06' }, { on: '2005-06-10' }], '2005-06-10'],
    ['the span of a table and its first day', ALL, '2003-08-27/2003-08-29'],
    ['the same, the other way round', [...ALL].reverse(), '2003-08-27/2003-08-29'],
    [
      'the span of a table and a plan for its first day',
      [{ on: '2003-08-27', status: 'planned' }, { on: '2003-08-27/2003-08-29' }],
      '2003-08-27/2003-08-29',
    ],
    [
      'a plan for a day and that it was done in the month',
      [
        { on: '2004-10-01', type: 'agreement', status: 'planned' },
        { on: '2004-10', type: 'agreement' },
      ],
      '2004-10-01',
    ],
    [
      'a treaty is signed in a day, also where the talks are dated by their days',
      [
        { on: '2003-08-27/2003-08-29', type: 'agreement' },
        { on: '2003-08-29', type: 'agreement' },
      ],
      '2003-08-29',
    ],
    [
      'a day that disagrees with the others',
      [{ on: '2002-10' }, { on: '2002-10-16' }, { on: '2002-09-30' }],
      '2002-10-16',
    ],
    [
      'of two that disagree the one that states its date',
      [{ on: '2002-09', isCarried: true }, { on: '2002-10' }],
      '2002-10',
    ],
    ['what went on since a year, and the month', [{ on: '2003/..' }, { on: '2003-08' }], '2003-08'],
  ])('%s', (_, told, expected) => {
    const mentions = told.map(mention);
    expect(eventDate(mentions, mentions[0]?.type ?? 'other').edtf).toBe(expected);
  });
});

describe('the mention that speaks for an event', () => {
  test.each<[string, readonly Told[], number]>([
    ['has an event word, though a table knows the days', ALL, 0],
    [
      'is told as done, though a plan knew the day',
      [{ on: '2004-10-01', status: 'planned' }, { on: '2004-10' }],
      1,
    ],
    [
      'is told as claimed before it is told as a plan',
      [
        { on: '2005-05-11', status: 'planned' },
        { on: '2005-05-11', status: 'claimed' },
      ],
      1,
    ],
    ['has the closest date', [{ on: '1993' }, { on: '1993-03' }], 1],
    ['is the first of equals', [{ on: '1993-03' }, { on: '1993-03' }], 0],
  ])('%s', (_, told, expected) => {
    const mentions = told.map(mention);
    expect(mentions.indexOf(leading(mentions))).toBe(expected);
  });
});
