import type { RoundReference } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { FirstUnitsOfAll } from '@/lib/text/first-units';
import { foldedText } from '@/lib/text/folded-text';
import { indexOf } from '../../../../extract/participants/name-index';
import type { Lexicon, TermRow } from '../../../../knowledge/lexicon';
import { rowOf } from '../../../../knowledge/row-of';
import { isPlural, named } from '../../../en/titles/grammar';
import { type Before, NOTHING_BEFORE, type Noun, nounOf } from '../../../en/titles/noun';
import { englishOf } from '../names';
import { pattern } from '../pattern';
import { quantityAt } from '../quantity';
import { roundName } from '../round-phrase';
import type { TitleWords } from '../title-words';
import { DETERMINERS, DETERMINERS_BEGIN } from './determiners';
import { durationAt } from './duration';
import { nameHit } from './name-unit';
import { pronounAt } from './pronoun';
import { after, isAhead, mayStand, once, type Parsed, type Reader, skip } from './reader';
import { wordsAt } from './words-at';

const OF = pattern('^[的之]');
const TOWARDS = pattern('^(?:{concerning}|對|有關)');
const PLACED = pattern('^(?:位於|設在|在|駐)');
const PLANNED = pattern(
  '^(?:原定|原訂|預定|原本預定|議定)(?:[於在][^，。的]{1,9})?(?:{holding}|{going-on})?的',
);
const INCLUDING = pattern('^包括[^，。]{1,12}在內的');
const PLURAL_SIGN = pattern('^(?:們|等國家|等國|等)');
const REGION =
  /^(?:the )?(?:(?:South|North|East|West|Middle|South-East|North-East)[ -])?(?:Asia|Asia-Pacific|Europe|Africa|Latin America|East|Gulf)$/;
/** 綁架、導彈等問題: within such a list a noun, even if by itself it is rather a verb. */
const IN_LIST = pattern('^、(?=[^，。、]{1,8}等(?:問題|議題|領域))');
/** 貿易和科技等領域的合作. */
const FIELDS = pattern('^等?(?:各|諸多|多個)?(?:領域|方面)[的之](?=合作|交流|往來|對話|談判)');
const FIELD = pattern('領域|方面');
/** 俄羅斯在1990年的政策. */
const DATED = pattern('^(?:在|於)?\\d{4}年(?:代)?(?:初期?|中期|末期?|底)?的');
/** What may stand before a noun and is told by its first word. */
const LEADS_BEGIN = new FirstUnitsOfAll([TOWARDS, INCLUDING, PLACED, DATED, PLANNED]);
const DEEPEST = 5;
/** Single noun phrases that begin at a place, without those that 和 joins to them. */
export function nounUnits(reader: Reader, at: number): readonly Parsed<Noun>[] {
  return once(reader, 'noun-unit', at, () => [
    ...pronounAt(reader, skip(reader, at)),
    ...unitsFrom(reader, at, NOTHING_BEFORE, 0),
  ]);
}

/** The noun phrases that go on at a place with what was read before it. */
export function unitsFrom(reader: Reader, from: number, before: Before, depth: number): Parsed<Noun>[] {
  const at = skip(reader, from);
  reader.budget.left -= 1;
  if (depth > DEEPEST || at >= reader.limit || reader.budget.left < 0) return [];
  const { source, words, limit } = reader;
  const more = (end: number, change: Partial<Before>): Parsed<Noun>[] =>
    unitsFrom(reader, end, { ...before, ...change }, depth + 1);
  const out: Parsed<Noun>[] = [];
  const nameHere = indexOf(source.names)
    .byStart.get(at)
    ?.find(({ span }) => span.end <= limit);
  // 韓戰 names both Koreas, and is a war.
  const isWar =
    nameHere?.kind === 'group' &&
    words.terms.at(source.form, at, nameHere.span.end)?.span.end === nameHere.span.end;
  const hit = isWar ? undefined : nameHere;
  const nameEnd = hit && hit.kind !== 'office' ? hit.span.end : at;
  for (const { span, value } of words.nouns.allAt(source.form, at, limit))
    if (!isTold(reader, span) && span.end > nameEnd)
      out.push(...nounFrom(reader, span.end, value, before, depth));
  // 伊朗核問題 as a whole comes before 伊朗 with a noun behind it.
  out.push(...(hit ? nameHit(reader, hit, before, depth) : []));
  for (const [form, determiner] of mayStand(reader, at, DETERMINERS_BEGIN) ? DETERMINERS : []) {
    const end = after(reader, at, form);
    if (end !== null)
      out.push(
        ...more(end, determiner === 'some' ? { isMany: true } : { determiner, isMany: determiner === 'all' }),
      );
  }
  const quantity = quantityAt(source.text, at);
  if (quantity && quantity.end <= limit)
    out.push(...more(after(reader, quantity.end, OF) ?? quantity.end, { quantity }));
  for (const { span, value } of wordsAt(reader, at, 'adjective')) {
    if (span.end <= nameEnd) continue;
    const adjectives = value.en === '' ? before.adjectives : [...before.adjectives, value.en];
    out.push(...more(after(reader, span.end, OF) ?? span.end, { adjectives }));
  }
  const mayLead = mayStand(reader, at, LEADS_BEGIN);
  if (mayLead && (depth === 0 || before.owner === null)) {
    const towards = after(reader, at, TOWARDS);
    // The nearest noun first: 對巴基斯坦的經濟援助 is aid to Pakistan, not to its economy.
    for (const { end, value } of towards === null
      ? []
      : [...reader.grammar.nounPhrases(reader, towards)].reverse())
      out.push(...more(after(reader, end, OF) ?? end, { towards: value }));
  }
  const including = mayLead ? after(reader, at, INCLUDING) : null;
  if (including !== null) out.push(...more(including, {}));
  const placed = mayLead && before.owner === null ? after(reader, at, PLACED) : null;
  for (const { end, value } of placed === null ? [] : nounUnits(reader, placed)) {
    const of = value.kind === 'place' || value.demonym ? after(reader, end, OF) : null;
    if (of !== null) out.push(...more(of, { owner: { ...value, kind: 'place' } }));
  }
  if (depth === 0 && before === NOTHING_BEFORE && !reader.isPlain && isAhead(reader, at, FIELD))
    for (const { end, value } of reader.grammar.nounPhrases({ ...reader, isPlain: true }, at)) {
      const fields = after(reader, end, FIELDS);
      const relative = { en: `in the fields of ${value.en}`, infinitive: null, that: null };
      if (fields !== null) out.push(...more(fields, { relative }));
    }
  const dated = !mayLead || before.owner === null ? null : after(reader, at, DATED);
  if (dated !== null) out.push(...more(dated, {}));
  const planned = mayLead ? after(reader, at, PLANNED) : null;
  if (planned !== null) out.push(...more(planned, { adjectives: [...before.adjectives, 'planned'] }));
  if (before.relative === null && !reader.isPlain)
    for (const { end, value } of reader.grammar.relativeClauses(reader, at))
      out.push(...more(end, { relative: value }));
  const round = source.rounds.find(({ span }) => span.start === at && span.end <= limit);
  const roundEn =
    round && round.round !== null ? roundName(round.conferenceId, round.round, words.lexicon) : null;
  if (round && roundEn)
    out.push({ end: round.span.end, value: { en: `the ${roundEn}`, kind: 'conference', isMany: false } });
  if (round?.round === null) out.push(...deicticRound(round, words.lexicon));
  const length = durationAt(reader, at);
  if (length && before === NOTHING_BEFORE) {
    out.push({ end: length.end, value: { en: length.value, kind: 'thing', isMany: true } });
    const day = /^(\w+) (day|week|month|year|hour)s?$/.exec(length.value);
    if (day)
      out.push(...more(after(reader, length.end, OF) ?? length.end, { adjectives: [`${day[1]}-${day[2]}`] }));
  }
  return out;
}

/** 決定 and 使用 by themselves are verbs; terms of the field are nouns all the same. */
function isRatherVerb(row: TermRow, { verbs, terms, ratherVerbs }: TitleWords): boolean {
  const known = ratherVerbs.get(row);
  if (known !== undefined) return known;
  const form = foldedText(row.zh);
  const is = verbs.at(form, 0)?.span.end === form.length && terms.at(form, 0)?.span.end !== form.length;
  ratherVerbs.set(row, is);
  return is;
}

/** The event word is a verb, and no noun: 要求 in 美國要求. */
function isTold({ told }: Reader, { start, end }: Span): boolean {
  return told !== null && start === told.start && end === told.end;
}

const WHICH = { previous: 'last', current: 'current', next: 'next' } as const;

/** 下次的六方會談: the next round of the six-party talks. */
function deicticRound({ deixis, conferenceId, span }: RoundReference, lexicon: Lexicon): Parsed<Noun>[] {
  const conference = rowOf(lexicon.conferences, conferenceId);
  if (!deixis || !conference) return [];
  const en = `the ${WHICH[deixis]} ${conference.unit_en} of ${named(conference)}`;
  return [{ end: span.end, value: { en, kind: 'conference', isMany: false } }];
}

/** A noun as the head, as what stands before another (飛彈技術), or as that of which another is (飛彈的技術). */
function nounFrom(reader: Reader, end: number, row: TermRow, before: Before, depth: number): Parsed<Noun>[] {
  const made = nounOf(row, before);
  const noun = made && REGION.test(made.en) ? { ...made, kind: 'place' as const } : made;
  if (!noun) return [];
  const isAlone = before === NOTHING_BEFORE || (before.isLoose && before.adjectives.length === 0);
  if (isAlone && isRatherVerb(row, reader.words) && after(reader, end, IN_LIST) === null) return [];
  const many = after(reader, end, PLURAL_SIGN);
  const person = indexOf(reader.source.names)
    .byStart.get(skip(reader, end))
    ?.find(({ kind }) => kind === 'person');
  const who = person && englishOf(person, reader.source.form, reader.words.lexicon);
  const out: Parsed<Noun>[] = [{ end, value: noun }, ...(many === null ? [] : [{ end: many, value: noun }])];
  // 首席代表李秀赫: the person.
  if (person && who)
    out.push({ end: person.span.end, value: { en: who, kind: 'actor', isMany: false, isPerson: true } });
  const of = after(reader, end, OF);
  if (of !== null) out.push(...unitsFrom(reader, of, { ...NOTHING_BEFORE, owner: noun }, depth + 1));
  if (/ of /.test(row.en)) {
    out.push(...unitsFrom(reader, end, { ...NOTHING_BEFORE, owner: noun }, depth + 1));
  } else if (
    !isRatherVerb(row, reader.words) &&
    row.article !== 'the' &&
    (row.article === '' || !/ /.test(row.en))
  ) {
    const first =
      isPlural(row.en) && !/(?:arms|sanctions|sales)$/.test(row.en) ? row.en.replace(/s$/, '') : row.en;
    out.push(...unitsFrom(reader, end, { ...before, adjectives: [...before.adjectives, first] }, depth + 2));
  }
  return out;
}
