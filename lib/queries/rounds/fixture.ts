import type { DerivationStep } from '@/lib/schema/day';
import type { KbContradiction, KbMention, KbPassage, KnowledgeBase } from '@/lib/schema/knowledge-base';
import type { EventType } from '@/lib/schema/vocabulary';
import { edtfBounds } from '@/lib/time/edtf';

/** A made-up conference for tests: three parties, two rounds, a report in prose and in a table, a letter, two contradictions. */
export const REPORT = [
  '第一輪河川會談',
  '甲國堅持先開放上游水閘。乙國提議分三年開放水閘。各方發表共同聲明。丙國代表團團長戊先生與\n己先生會面。',
  '第二輪河川會談',
  '甲國願意在一年內開放上游水閘。丙國否認截水。',
  '一輪 二輪',
  '1.要求補償。',
  '2.撤回要求。',
  '第二輪結束於五月。乙國於2001年2月3日拒絕。',
].join('\n');
export const LETTER = '第一輪結束於三月。丙國於2000年3月9日抗議。';
const TEXTS = { report: REPORT, letter: LETTER };
type Source = keyof typeof TEXTS;

const DAYS = { 1: '2000-03-01/2000-03-04', 2: '2001-02-10' } as const;
type Round = keyof typeof DAYS;

function at(source: Source, words: string) {
  const start = TEXTS[source].indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${source}`);
  return { start, end: start + words.length };
}

function step(rule: string, after: string): DerivationStep {
  return { rule, source: null, span: null, text: '', before: null, after };
}

function passage(
  ordinal: number,
  source: Source,
  words: string,
  place: Partial<KbPassage['locator']> = {},
): KbPassage {
  const locator = { section: [], page: null, paragraph: null, row: null, column: null, footnote: null };
  return {
    id: `${source}-p${ordinal}`,
    documentId: source,
    ordinal,
    kind: place.column ? 'table-cell' : 'paragraph',
    level: 0,
    text: words.replaceAll('\n', ''),
    pieces: [at(source, words)],
    repeats: [],
    locator: { ...locator, ...place },
  };
}

interface Told {
  source?: Source;
  in: number;
  edtf: string;
  basis?: DerivationStep[];
  actors: string[];
  type?: EventType;
  eventId?: string;
}

function mention(quote: string, told: Told): KbMention {
  const { source = 'report', edtf, type = 'statement', actors } = told;
  const id = `${source}-${quote}`;
  return {
    id,
    documentId: source,
    passageId: `${source}-p${told.in}`,
    eventId: told.eventId ?? `event-${quote}`,
    span: at(source, quote),
    pieces: [at(source, quote)],
    quote,
    trigger: null,
    type,
    ploverType: null,
    status: 'occurred',
    dateText: '',
    timexId: null,
    edtf,
    ...edtfBounds(edtf),
    basis: told.basis ?? [step('state.day', edtf)],
    countries: actors.filter((actor) => /^[A-Z]+$/.test(actor)),
    participants: actors.map((entityId) => ({
      entityId,
      role: 'actor',
      span: entityId === 'wu' ? at('report', '戊先生') : entityId === 'ji' ? at('report', '己先生') : null,
    })),
    placeId: null,
    place: '',
    titleZh: quote,
    titleEn: quote,
  };
}

const section = (round: Round) => [step('round.section', DAYS[round])];

function mentions(): KbMention[] {
  const [one, two] = [DAYS[1], DAYS[2]];
  return [
    mention('第一輪河川會談', {
      in: 0,
      edtf: one,
      actors: ['AAA', 'BBB', 'CCC'],
      type: 'talks',
      eventId: 'round-1',
    }),
    mention('第二輪河川會談', {
      in: 2,
      edtf: two,
      actors: ['AAA', 'BBB', 'CCC'],
      type: 'talks',
      eventId: 'round-2',
    }),
    mention('甲國堅持先開放上游水閘', {
      in: 1,
      edtf: one,
      basis: section(1),
      actors: ['AAA'],
      type: 'demand',
    }),
    mention('乙國提議分三年開放水閘', {
      in: 1,
      edtf: one,
      basis: section(1),
      actors: ['BBB'],
      type: 'proposal',
    }),
    mention('各方發表共同聲明', { in: 1, edtf: one, basis: section(1), actors: ['AAA', 'BBB', 'CCC'] }),
    mention('丙國代表團團長戊先生與\n己先生會面', {
      in: 1,
      edtf: '2000-02-20',
      actors: ['wu', 'ji'],
      type: 'meeting',
    }),
    mention('甲國願意在一年內開放上游水閘', { in: 3, edtf: two, basis: section(2), actors: ['AAA'] }),
    mention('丙國否認截水', { in: 3, edtf: two, actors: ['CCC'], type: 'denial' }),
    mention('一輪', { in: 4, edtf: one, actors: ['AAA', 'BBB', 'CCC'], type: 'talks', eventId: 'round-1' }),
    mention('1.要求補償。', { in: 5, edtf: '2000', actors: ['BBB'], type: 'demand' }),
    mention('乙國於2001年2月3日拒絕', { in: 7, edtf: '2001-02-03', actors: ['BBB'] }),
    mention('丙國於2000年3月9日抗議', {
      source: 'letter',
      in: 0,
      edtf: '2000-03-09',
      actors: ['CCC'],
      eventId: 'protest',
    }),
  ];
}

function contradiction(
  id: string,
  kind: KbContradiction['kind'],
  sides: [Source, string, string][],
  preferred: number,
) {
  return {
    id,
    kind,
    eventId: id === 'of-event' ? 'protest' : null,
    claims: sides.map(([documentId, quote, edtf], i) => ({
      documentId,
      mentionId: quote.startsWith('丙國於') ? 'letter-丙國於2000年3月9日抗議' : null,
      span: at(documentId, quote),
      quote,
      edtf,
      value: edtf,
      preferred: i === preferred,
    })),
    explanationZh: '日期不同',
    explanationEn: 'The dates differ.',
    reason: id === 'of-round' ? ('round' as const) : ('first' as const),
  };
}

/** The made-up collection; `ingest/store` writes it, the views read it. */
export function conferenceFixture(): KnowledgeBase {
  const all = mentions();
  const eventIds = [...new Set(all.map(({ eventId }) => eventId))];
  const state = { kind: 'state' as const, country: null, aliases: [] };
  const person = { kind: 'person' as const, aliases: [] };
  return {
    documents: (['letter', 'report'] as const).map((id) => ({
      id,
      fileName: `${id}.txt`,
      sha256: 'a'.repeat(64),
      encoding: 'utf-8',
      rawText: TEXTS[id],
      csl: { id, type: 'document' },
      documentDate: null,
      earliest: null,
      latest: null,
      basis: [],
      repeats: 1,
    })),
    passages: [
      passage(0, 'report', '第一輪河川會談'),
      passage(1, 'report', REPORT.split('\n').slice(1, 3).join('\n')),
      passage(2, 'report', '第二輪河川會談'),
      passage(3, 'report', '甲國願意在一年內開放上游水閘。丙國否認截水。'),
      passage(4, 'report', '一輪 ', { column: '一輪' }),
      passage(5, 'report', '1.要求補償。', { row: '乙國', column: '一輪' }),
      passage(6, 'report', '2.撤回要求。', { row: '乙國', column: '二輪' }),
      passage(7, 'report', '第二輪結束於五月。乙國於2001年2月3日拒絕。'),
      passage(0, 'letter', LETTER),
    ],
    timexes: [],
    entities: [
      { id: 'AAA', nameZh: '甲國', nameEn: 'Aland', ...state },
      { id: 'BBB', nameZh: '乙國', nameEn: 'Bland', ...state },
      { id: 'CCC', nameZh: '丙國', nameEn: 'Cland', ...state },
      { id: 'wu', nameZh: '戊', nameEn: 'Wu', country: 'CCC', ...person },
      { id: 'ji', nameZh: '己', nameEn: 'Ji', country: 'AAA', ...person },
      { ...state, id: 'river-talks', kind: 'conference', nameZh: '河川會談', nameEn: 'river talks' },
    ],
    mentions: all,
    events: eventIds.flatMap((id) => {
      const first = all.find(({ eventId }) => eventId === id);
      if (first === undefined) return [];
      const round = /^round-(\d)$/.exec(id)?.[1];
      const { titleZh, titleEn, type, ploverType, status, edtf, earliest, latest, precision, countries } =
        first;
      return [
        {
          ...{ id, titleZh, titleEn, type, ploverType, status, edtf, earliest, latest, precision, countries },
          place: '',
          conferenceId: round === undefined ? null : 'river-talks',
          round: round === undefined ? null : Number(round),
        },
      ];
    }),
    mergeDecisions: [],
    contradictions: [
      contradiction(
        'of-event',
        'between-documents',
        [
          ['letter', '丙國於2000年3月9日抗議', '2000-03-09'],
          ['report', '第二輪結束於五月', '2001-05'],
        ],
        0,
      ),
      contradiction(
        'of-round',
        'within-document',
        [
          ['report', '第二輪結束於五月', '2001-05'],
          ['report', '第二輪河川會談', '2001-02-10'],
        ],
        1,
      ),
    ],
    diagnostics: [],
    run: { id: 'run', version: '1', counts: {} },
  };
}
