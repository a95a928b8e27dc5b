import { describe, expect, test } from 'vitest';
import type { Block, NameHit } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { foldedText } from '@/lib/text/folded-text';
import type { AnnotatedDocument } from '../../../extract/context';
import { sectionHolders } from './section-holders';
import { whoHolds } from './who-holds';

const NAMES: Readonly<Record<string, string>> = { AAA: '甲國', BBB: '乙國', CCC: '丙國' };

/** A document of list items under one heading, in which the names of parties are found. */
function documentOf(texts: string[]): AnnotatedDocument {
  const text = texts.join('\n');
  let at = 0;
  const blocks = texts.map((one): Block => {
    const span = { start: at, end: at + one.length };
    at = span.end + 1;
    const place = { level: 0, section: ['一輪'], paragraph: null, row: null, column: null };
    return { span, kind: 'list-item', ...place, sentences: [span] };
  });
  const names = Object.entries(NAMES)
    .flatMap(([id, name]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): NameHit => {
        const span = { start: index, end: index + name.length };
        return { span, kind: 'state', ids: [id], parties: [id] };
      }),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const nothing = {
    rounds: [],
    blockRounds: [],
    timexes: [],
    notes: [],
    isScript: false,
    documentDate: null,
  };
  return { id: 'd', text, form: foldedText(text), blocks, names, ...nothing, roundDates: new Map() };
}

describe('sectionHolders', () => {
  test.each([
    [
      ['一、甲國：要求停火。', '二、乙國：同意。'],
      ['AAA', 'BBB'],
    ],
    [
      ['一、甲國：有三點：', '（一）停火；', '（二）撤軍。', '二、乙國：同意。'],
      ['AAA', 'AAA', 'AAA', 'BBB'],
    ],
    [
      ['一、甲國：同意。', '二、乙國：同意。', '整體而言，各方同意。'],
      ['AAA', 'BBB', null],
    ],
    [
      ['一、甲國：同意。', '各方同意。'],
      [null, null],
    ],
    [
      ['甲國同意。', '乙國同意。'],
      [null, null],
    ],
  ])('%j', (texts, ids) => {
    expect(sectionHolders(documentOf(texts)).map((part) => part?.holder ?? null)).toEqual(ids);
  });
});

describe('whoHolds', () => {
  /** The clause stands in square brackets; those who act are named by their parties' ids, an inferred one with a `?`. */
  const holds = (marked: string, actors: string[], holder: string | null, type: EventType = 'statement') => {
    const at = marked.indexOf('[');
    const passage = marked.replace(/[[\]]/g, '');
    const end = marked.indexOf(']') - 1;
    const acting = actors.map((actor) => {
      const id = actor.replace('?', '');
      const found = actor.endsWith('?') ? -1 : passage.indexOf(NAMES[id] ?? '', at);
      const named = found >= 0 && found < end;
      return { ids: [id], at: named ? found : null, end: named ? found + 2 : null };
    });
    return whoHolds({ passage, at, end, type, acting, holder, namesOf: (id) => [NAMES[id] ?? id] });
  };
  test.each<[string, string[], string | null, string[], EventType?]>([
    ['一、丙國：[緩和甲國與乙國之間的緊張關係]', ['AAA', 'BBB', 'CCC?'], 'CCC', ['CCC']],
    ['一、丙國：[甲國私下也持反對立場]', ['AAA'], 'CCC', ['AAA']],
    ['一、丙國：[但甲國總統認為，乙國不對]', ['AAA', 'BBB'], 'CCC', ['AAA']],
    ['一、丙國：[甲國、乙國採取合作態度]', ['AAA', 'BBB'], 'CCC', ['AAA', 'BBB']],
    ['一、丙國：如果乙國不願配合，[將會提交審議]', ['BBB?'], 'CCC', ['CCC']],
    ['一、丙國：也因為乙國的利益，[堅持主張列入]', ['BBB?'], 'CCC', ['BBB']],
    ['一、丙國：但這點招致乙國反對，[認為這無關]', ['BBB?'], 'CCC', ['BBB']],
    ['一、丙國：[達成共識]', ['AAA?', 'CCC?'], 'CCC', ['AAA', 'CCC'], 'agreement'],
    ['[先讓乙國宣布放棄計畫]', ['BBB'], null, []],
    ['[乙國宣布放棄計畫]', ['BBB'], null, ['BBB']],
  ])('%s', (marked, actors, holder, ids, type) => {
    expect(holds(marked, actors, holder, type)).toEqual(ids);
  });
});
