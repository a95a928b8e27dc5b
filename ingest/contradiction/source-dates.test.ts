import { expect, test } from 'vitest';
import type { EventStatus } from '@/lib/schema/vocabulary';
import { edtfBounds } from '@/lib/time/edtf';
import { CONTRADICTIONS } from '../language/zh/contradictions/contradictions';
import type { Examined, Told } from './examined';
import { sourceDates } from './source-dates';

interface Case {
  /** A `^` stands where the note is called. */
  text: string;
  published: string;
  told: [words: string, edtf: string, status?: EventStatus][];
  round?: string;
}

/** A document of one paragraph in a section on a round, with one note. */
function examined({ text: marked, published, told, round }: Case): Examined {
  const at = marked.indexOf('^');
  const text = marked.replace('^', '');
  const whole = { start: 0, end: text.length };
  const step = { rule: 'state.day', source: null, span: null, text: '', before: null, after: null };
  const held = round === undefined ? null : { edtf: round, ...edtfBounds(round), basis: [step] };
  const block = { kind: 'paragraph', level: 0, section: [], paragraph: 1, row: null, column: null } as const;
  const sentences = [...text.matchAll(/[^。]+。/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return {
    language: CONTRADICTIONS,
    id: 'd',
    text,
    blocks: [{ ...block, span: whole, sentences }],
    rounds: [],
    timexes: [],
    names: [],
    told: told.map(([words, edtf, status = 'occurred'], index): Told => {
      const start = text.indexOf(words);
      const rest = {
        type: 'statement',
        ploverType: null,
        trigger: null,
        triggerId: null,
        dateText: '',
        statesDate: false,
        modality: 'actual',
        polarity: 'positive',
      } as const;
      const none = {
        parties: [],
        participants: [],
        placeId: null,
        treatyId: null,
        conferenceId: null,
        round: null,
      };
      const date = { edtf, ...edtfBounds(edtf), basis: [step] };
      const span = { start, end: start + words.length };
      return {
        index,
        draft: { documentId: 'd', block: 0, timex: null, ...rest, ...none, span, status, date },
      };
    }),
    notes: [
      {
        label: '1',
        from: '1',
        text: '',
        span: { start: 90, end: 99 },
        at,
        published: { edtf: published, ...edtfBounds(published) },
      },
    ],
    sectionHeld: [held],
    heldOn: () => null,
  };
}

test.each<[string, Case, string[] | null]>([
  [
    'a speech under a note of the day before',
    { text: '總理27日表示同意。^', published: '1999-07-26', told: [['總理27日表示同意', '1999-07-27']] },
    ['1999-07-27', '1999-07-26'],
  ],
  [
    'one of the month in which the source came out',
    { text: '總理27日表示同意。^', published: '1999-07', told: [['總理27日表示同意', '1999-07-27']] },
    null,
  ],
  [
    'a plan',
    {
      text: '總理將於27日訪問。^',
      published: '1999-07-26',
      told: [['總理將於27日訪問', '1999-07-27', 'planned']],
    },
    null,
  ],
  [
    'what is told behind the note',
    {
      text: '總理抵達。^總理27日表示同意。',
      published: '1999-07-26',
      told: [['總理27日表示同意', '1999-07-27']],
    },
    null,
  ],
  [
    'a sentence that sums up the round of its section',
    { text: '代表歸結這次會談有三項進展。^', published: '1999-07-20', told: [], round: '1999-07-27' },
    ['1999-07-27', '1999-07-20'],
  ],
  [
    'one that looks forward to it',
    { text: '代表希望這次會談有進展。^', published: '1999-07-20', told: [], round: '1999-07-27' },
    null,
  ],
])('%s', (_, made, values) => {
  const found = sourceDates(examined(made)).map(({ claims }) => claims.map(({ value }) => value));
  expect(found).toEqual(values === null ? [] : [values]);
});
