import { grouped } from '@/lib/grouped';
import { DoubtRule } from '@/lib/schema/doubt';
import type { Correction, Decision } from '@/lib/schema/edit';
import type { KbEvent } from '@/lib/schema/event';
import type { KbMention, KnowledgeBase } from '@/lib/schema/knowledge-base';
import { doubtsOfEvents } from '../doubts/doubts-of-events';

/** How many were right of how many that persons decided on. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

/** How the machine did where persons decided. */
export interface Agreement {
  /** Events as they stand: looked at, rejected (by decision), added by hand, not looked at. */
  readonly looked: number;
  readonly rejected: number;
  readonly made: number;
  readonly open: number;
  /** Of the events that were looked at or rejected, how many are events of the collection. */
  readonly precision: Share;
  /** Of the events that were looked at, how many had a field right. */
  readonly fields: readonly Share[];
  /** Of the passages that were put together in events that were looked at, and of the events that should have been one. */
  readonly merges: { readonly kept: Share; readonly missed: number };
  /** Of the events that were looked at, by a rule of the derivation of their date, how many had the date right. */
  readonly rules: readonly Share[];
  /** By what made one doubt an event, how many were accepted as they were. */
  readonly doubts: readonly Share[];
}

const FIELDS = [
  'title.en',
  'title.zh-Hant',
  'date',
  'type',
  'status',
  'countries',
  'people',
  'place',
] as const satisfies Correction['field'][];

/** The decisions that hold, of a kind. */
function held<D extends Decision['does']>({ edits }: KnowledgeBase, does: D) {
  return edits.flatMap(({ state, decision }) =>
    state === 'applied' && decision.does === does ? (decision as Extract<Decision, { does: D }>) : [],
  );
}

const share = (name: string, events: readonly KbEvent[], isRight: (event: KbEvent) => boolean): Share => ({
  ...{ name, right: events.filter(isRight).length, of: events.length },
});

/** A field counts as right where nobody has corrected it to something else than the machine reads. */
const isRight = ({ machine }: KbEvent, field: (typeof FIELDS)[number]): boolean =>
  machine?.[field] === undefined;

/** The rules of the derivation of an event's date, by the passages that give it as the machine reads it. */
function rulesOf({ edtf, machine }: KbEvent, mentions: readonly KbMention[]): string[] {
  const read = machine?.date?.edtf ?? edtf;
  const giving = mentions.filter((mention) => mention.edtf === read);
  return [
    ...new Set((giving.length > 0 ? giving : mentions).flatMap(({ basis }) => basis.map(({ rule }) => rule))),
  ];
}

/**
 * How did the machine do where persons decided? Only what they looked at counts: an event that was accepted or corrected, and what was rejected. What they added by hand it had missed, as far as they
 * looked for it.
 */
export function agreementOf(kb: KnowledgeBase): Agreement {
  const mentions = grouped(kb.mentions, ({ eventId }) => eventId);
  const own = ({ id }: KbEvent) => mentions.get(id) ?? [];
  const looked = kb.events.filter(({ reviewed }) => reviewed === 'accepted' || reviewed === 'corrected');
  const rejected = new Set(kb.rejected.map(({ editId }) => editId)).size;
  const joined = looked.reduce((sum, event) => sum + Math.max(0, own(event).length - 1), 0);
  const parted = held(kb, 'split').reduce((sum, { off }) => sum + off.length, 0);
  const byRule = grouped(
    looked.flatMap((event) => rulesOf(event, own(event)).map((rule) => ({ rule, event }))),
    ({ rule }) => rule,
  );
  const doubts = doubtsOfEvents(kb);
  const doubted = (rule: DoubtRule) =>
    looked.filter(({ id }) => doubts.get(id)?.doubts.some((one) => one.rule === rule));
  return {
    ...{ looked: looked.length, rejected },
    made: kb.events.filter(({ reviewed }) => reviewed === 'made').length,
    open: kb.events.filter(({ reviewed }) => reviewed === 'no').length,
    precision: { name: 'precision', right: looked.length, of: looked.length + rejected },
    fields: FIELDS.map((field) => share(field, looked, (event) => isRight(event, field))),
    merges: {
      kept: { name: 'merges', right: joined, of: joined + parted },
      missed: held(kb, 'merge').length,
    },
    rules: [...byRule]
      .map(([rule, list]) =>
        share(
          rule,
          list.map(({ event }) => event),
          (event) => isRight(event, 'date'),
        ),
      )
      .sort((a, b) => b.of - a.of || (a.name < b.name ? -1 : 1)),
    doubts: DoubtRule.options
      .map((rule) => share(rule, doubted(rule), ({ reviewed }) => reviewed === 'accepted'))
      .filter(({ of }) => of > 0),
  };
}
