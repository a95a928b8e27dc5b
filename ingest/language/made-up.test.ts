import { expect, test } from 'vitest';
import type { Extracted, MentionDraft } from '@/lib/schema/annotation';
import { foldedText } from '@/lib/text/folded-text';
import { Beginnings } from '../date/recognise/beginnings';
import { matchAt, sticky } from '../date/recognise/pattern';
import type { TimexRule } from '../date/recognise/rule';
import { Scanner } from '../date/recognise/scan';
import type { AnnotatedDocument } from '../extract/context';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import type { LanguagePack } from './pack';
import { UNREAD } from './packs';
import { SILENT } from './silent';

const DATE = sticky('([0-9]{1,2})-a de ([0-9]{1,2})-a ([0-9]{4})');
const BARE = sticky('([0-9]{1,2})-a de ([0-9]{1,2})-a');
const field = (match: RegExpExecArray, group: number) =>
  ({
    span: { start: match.index, end: match.index + match[0].length },
    kind: 'stated',
    value: Number(match[group]),
  }) as const;

/** 17-a de 9-a 2002, 17-a de 9-a */
const calendarDate: TimexRule = {
  id: 'calendar-date',
  units: '-',
  match: (text, at) => {
    const match = matchAt(DATE, text, at) ?? matchAt(BARE, text, at);
    if (!match) return null;
    const date = {
      day: field(match, 1),
      month: field(match, 2),
      ...(match[3] ? { year: field(match, 3) } : {}),
    };
    return { end: at + match[0].length, type: 'DATE', value: { kind: 'date', date } };
  },
};

/** hieraux: the day before the writer's own */
const yesterday: TimexRule = {
  id: 'relative-day',
  begins: ['hi'],
  match: (text, at) => {
    if (!text.startsWith('hieraux', at)) return null;
    const span = { start: at, end: at + 'hieraux'.length };
    const day = { span, kind: 'relative', from: 'reference', offset: -1 } as const;
    return { end: span.end, type: 'DATE', value: { kind: 'date', date: { day } } };
  },
};

const SCANNER = new Scanner(new Beginnings([calendarDate, yesterday], '0123456789'));

/** Whoever has signed something, `subskribis`, is a party of an event on the date of the sentence. */
function extract({ id, blocks, text, names, timexes }: AnnotatedDocument): Extracted {
  const mentions = blocks.flatMap((block, index) =>
    block.sentences.flatMap((span): MentionDraft[] => {
      const verb = text.slice(span.start, span.end).indexOf('subskribis');
      const timex = timexes.findIndex(({ start, end }) => start >= span.start && end <= span.end);
      const date = timexes[timex];
      if (verb < 0 || !date?.edtf || !date.earliest || !date.latest || !date.precision) return [];
      const { edtf, earliest, latest, precision, basis } = date;
      return [
        {
          documentId: id,
          span,
          block: index,
          trigger: { start: span.start + verb, end: span.start + verb + 'subskribis'.length },
          triggerId: null,
          type: 'agreement',
          ploverType: null,
          status: 'occurred',
          modality: 'actual',
          polarity: 'positive',
          date: { edtf, earliest, latest, precision, basis: [...basis] },
          timex,
          dateText: date.text,
          statesDate: true,
          parties: names.flatMap(({ parties }) => parties),
          participants: [],
          placeId: null,
          treatyId: null,
          conferenceId: null,
          round: null,
        },
      ];
    }),
  );
  return { mentions, positions: [], passedOver: [] };
}

/** A language of a few words, made up: Nord-Koreao is North Korea, and venos says that what follows is still to come. */
const MADE_UP: LanguagePack = {
  ...SILENT,
  tag: 'qaa',
  events: {
    reader: (lexicon, shared) => ({
      extract,
      titles: {
        ...SILENT.events.reader(lexicon, shared).titles,
        en: () => ({ title: 'North Korea signs', isWhole: true, isFallback: false, unknown: null }),
        zh: () => '北韓簽署',
      },
    }),
  },
  naming: { ...SILENT.naming, spellingsOf: ({ en }) => [`${en.replace(/North /, 'Nord-')}o`] },
  dating: {
    ...SILENT.dating,
    recognise: (text) =>
      SCANNER.scan(foldedText(text), { localEra: false }).map((one) => ({
        ...one,
        text: text.slice(one.start, one.end),
      })),
    resolving: {
      ...SILENT.dating.resolving,
      tenseOf: ({ before }) => {
        const start = before.indexOf('venos');
        return start < 0 ? null : { time: 'future', side: 'before', start, end: start + 'venos'.length };
      },
    },
  },
};

const TEXT =
  'Nord-Koreao subskribis 17-a de 9-a 2002. Hieraux oni parolis denove. Oni venos 3-a de 2-a. 5-a de 11-a estis silento.';

function ingested(language: string, packs?: readonly LanguagePack[]) {
  const read = asRead('a', TEXT, [2004, 12, 20]);
  const document = { ...read, csl: { ...read.csl, language } };
  return ingest([document], loadLexicon(), new Diagnostics(), () => {}, [], packs);
}

test('a language begins with a pack: its dates are found and resolved, its names named, its event told', () => {
  const kb = ingested('qaa', [MADE_UP]);
  expect(kb.timexes.map(({ text, edtf }) => [text, edtf])).toEqual([
    ['17-a de 9-a 2002', '2002-09-17'],
    ['Hieraux', '2004-12-19'],
    ['3-a de 2-a', '2005-02-03'],
    ['5-a de 11-a', '2004-11-05'],
  ]);
  expect(kb.namings.map(({ entityId }) => entityId)).toEqual(['PRK']);
  expect(kb.events.map(({ title, edtf, countries }) => [title.en, edtf, countries])).toEqual([
    ['North Korea signs', '2002-09-17', ['PRK']],
  ]);
  expect(kb.diagnostics.filter(({ rule }) => rule === UNREAD)).toEqual([]);
});

test('without its pack nothing of it is read', () => {
  const kb = ingested('qaa');
  expect([kb.timexes, kb.namings]).toEqual([[], []]);
  expect(kb.diagnostics.filter(({ rule }) => rule === UNREAD)).toHaveLength(1);
});
