import type { EventType } from '@/lib/schema/vocabulary';

/** Somebody who acts in a clause, as the documents were read. */
export interface Acting {
  /** The ids it stands for: a person's own and that of the state. */
  ids: readonly string[];
  /** Where it is named, in the passage's text; null where it was inferred. */
  at: number | null;
  end: number | null;
}

/** A clause in its passage. */
export interface ClauseTold {
  /** The passage as it reads. */
  passage: string;
  at: number;
  end: number;
  type: EventType;
  acting: readonly Acting[];
  /** Whose position the passage reports; null outside a section that goes through the parties one by one. */
  holder: string | null;
  /** The words that a party goes by. */
  namesOf: (id: string) => readonly string[];
}

/** What may stand before a subject: the numbers of lists, conjunctions, an office, a few adverbs. */
const LEAD =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|但是?|而且?|且|並且?|并且?|然而|因此|所以|此外|另外|同時|同时|其次|最後|最后|雖然|虽然|也|又|更|還|还|不過|不过|因為|因为|由於|由于|只要|只有|至於|至于|對此|对此|首先|[，：:「『\s])*/;
const OFFICE =
  /^(?:現任|现任|前任?|新任)?[\p{Script=Han}]{0,8}(?:總統|总统|首相|總理|总理|主席|部長|部长|外長|外长|外相|國務卿|国务卿|代表團團長|代表团团长|首席代表|代表|發言人|发言人|方面)?$/u;
/** Whoever follows these is made to act, or is acted upon. */
const MADE = /(?:讓|让|使得?|促使|迫使|令|要求|敦促|向|對|对|把|將|将|與|与|和|給|给|如果|若|假使)$/;
const SUFFERED = /(?:招致|引起|遭到?|受到|引發|引发)$/;
/** What several do together, they all do. */
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>(['agreement', 'talks', 'meeting']);

const named = ({ passage }: ClauseTold, from: number, to: number) => passage.slice(from, to);

/** Whether a name opens its clause: nothing but conjunctions and an office stands before it. */
function opens(told: ClauseTold, { at }: Acting, from = told.at): boolean {
  if (at === null || at < from) return false;
  const before = named(told, from, at)
    .replace(LEAD, '')
    .replace(/^\p{Script=Han}{1,5}[：:]/u, '');
  return (before === '' || OFFICE.test(before)) && !MADE.test(before);
}

/** Those who act and are named in the clause as its subject; names joined to the first belong to it. */
function subjects(told: ClauseTold): Acting[] {
  const sorted = told.acting.filter((one) => one.at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const found: Acting[] = [];
  for (const one of sorted) {
    const last = found.at(-1);
    const between = last ? named(told, last.end ?? 0, one.at ?? 0) : '';
    const joined = last !== undefined && /^(?:[、與与和及]|總統|总统|首相)?\s*$/.test(between);
    const suffered = SUFFERED.test(named(told, told.at, one.at ?? 0));
    if (joined || (found.length === 0 && (opens(told, one) || suffered))) found.push(one);
  }
  return found;
}

/**
 * Whose position a clause tells. In a section that goes through the parties it is who is named as the clause's subject; without one, who alone is
 * carried over from the clause before; else the party whose part it is. Elsewhere it is who the reading found, but for those who are only made to act.
 *
 * Example: `緩和南北韓之間的緊張關係` in the part on Russia is Russia's wish. Counter-example: `中共私下也持反對立場` in the part on Japan.
 */
export function whoHolds(told: ClauseTold): string[] {
  const { acting, holder, type } = told;
  const ids = (some: readonly Acting[]) => [...new Set(some.flatMap((one) => one.ids))];
  if (holder === null)
    return ids(acting.filter((one) => one.at === null || !MADE_TO.test(named(told, told.at, one.at))));
  const found = subjects(told);
  if (found.length > 0) return ids(found);
  const given = ids(acting);
  if (TOGETHER.has(type) && given.includes(holder)) return given;
  const [only, second] = acting;
  return only && !second && carriedOver(told, only) ? ids([only]) : [holder];
}

/** `先讓北韓宣布放棄…`: who is made to act does not act. */
const MADE_TO = /(?:讓|让|使得?|促使|迫使|說服|说服)$/;

/** Whether somebody whom the clause before is about goes on acting: 也因為日本的自身利益，堅持主張…; 這點招致北韓反對，認為… */
function carriedOver(told: ClauseTold, { ids }: Acting): boolean {
  const before = /([^，。；：！？]+)[，：]\s*$/.exec(named(told, 0, told.at))?.[1] ?? '';
  return ids.flatMap(told.namesOf).some((name) => {
    const at = before.indexOf(name);
    if (at < 0) return false;
    const lead = before.slice(0, at).replace(LEAD, '');
    return lead === '' || SUFFERED.test(lead);
  });
}
