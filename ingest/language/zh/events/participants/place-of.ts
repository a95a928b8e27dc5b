import type { NameHit } from '@/lib/schema/annotation';
import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { foldedText } from '@/lib/text/folded-text';
import type { AnnotatedDocument } from '../../../../extract/context';
import type { Lexicon } from '../../../../knowledge/lexicon';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import { isPlace } from './acting';

/** `朝鮮半島問題`, `亞太地區的安全`: what is spoken of, and no place where something happens. */
const TOPIC_AFTER = words(
  '^(?:地區|區域)?(?:的)?(?:第[一二三四]次|上的?|各)?(?:核武?器?)?(?:問題|局勢|情勢|形勢|危機|無核化|非核化|和平|穩定|安全|政策|事務|國家|各國|政府|關係|爭議|爭端|主權|歸屬|地位|統一|能源|信心)',
);
const TOPIC_BEFORE = words('(?:{concerning}|有關|討論|就|對)$');
/** `亞洲協會`: a place in the name of a body. */
const BODY_AFTER = words('^(?:協會|學會|基金會|銀行|開發|研究|大學|日報|時報|社會)');
const AT = words('[在於]');
/** `通過支持參拜靖國神社`: what is gone to in what is decided or said. */
const WORSHIPPED_BEFORE = words('(?:參拜|供奉於|供奉在)$');
/** `一座在寧邊的反應器`, `金倉里的一個地方`: a finer place may stand behind the one before. */
const FINER = words('^(?:[東西南北中]方|[東西南北]部|{outskirts}|{thereabouts})?的?$');
/** `訪問平壤`, `抵達上海`: the city gone to is where it happens. */
const GONE_TO = words('(?:訪問|造訪|抵達|飛抵|出訪|走訪|參訪|前往|飛往|赴|訪)了?$');

/** Whether a name says where a clause's event happens. */
function isWhere({ form }: AnnotatedDocument, names: readonly NameHit[], name: NameHit): boolean {
  const { start, end } = name.span;
  if (
    TOPIC_AFTER.test(form.slice(end, end + 14)) ||
    (name.kind === 'place' && BODY_AFTER.test(form.slice(end, end + 3))) ||
    TOPIC_BEFORE.test(form.slice(Math.max(0, start - 2), start))
  )
    return false;
  const isGoneTo = name.kind === 'seat' && GONE_TO.test(form.slice(Math.max(0, start - 3), start));
  return isGoneTo || isPlace(form, name, names);
}

/**
 * The place of what a clause tells: what stands behind 在, 於, 訪問, 抵達, or before 舉行, the finest of those that stand together, a city as the city. What is spoken of is no place, and
 * neither is one that stands within what somebody says. Examples: `在中國北京展開` Beijing; `在匹茲堡透露，在庫姆附近興建` Pittsburgh. Counter-example: `朝鮮半島問題`.
 * @returns the id of a place, or of a state where only that is known
 */
export function placeOf(
  document: AnnotatedDocument,
  { names, trigger }: ClauseReading,
  type: EventType,
  lexicon: Lexicon,
): string | null {
  const isMatter = ({ span }: NameHit): boolean =>
    type !== 'visit' && WORSHIPPED_BEFORE.test(document.form.slice(Math.max(0, span.start - 3), span.start));
  const where = names.filter((name) => isWhere(document, names, name) && !isMatter(name));
  const limit = SPEECH.has(type) && trigger ? trigger.span.start : Number.POSITIVE_INFINITY;
  const named = where.filter(({ span }) => span.start < limit);
  // `哈佛大學的學者在香港發表演說`: where 在 says the place, what stands before only says who.
  const marked = named.findIndex(({ span }) => AT.test(document.form.slice(span.start - 1, span.start)));
  const said = named.slice(Math.max(0, marked));
  const place = said.reduce<NameHit | null>((last, next) => {
    if (!last) return next;
    const between = document.form.slice(last.span.end, next.span.start);
    return FINER.test(between) ? next : last;
  }, null);
  return place ? idOf(place, document.form, lexicon) : null;
}

/** A seat of government that is a city is that city: 平壤. */
function idOf({ kind, ids, span }: NameHit, form: string, lexicon: Lexicon): string | null {
  const city = kind === 'seat' ? citiesOf(lexicon).get(form.slice(span.start, span.end)) : undefined;
  return city ?? ids[0] ?? null;
}

const cities = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

function citiesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = cities.get(lexicon);
  if (known) return known;
  const made = new Map(
    lexicon.places.flatMap(({ id, zh, aliases }) =>
      [zh, ...aliases].map((name) => [foldedText(name), id] as const),
    ),
  );
  cities.set(lexicon, made);
  return made;
}
