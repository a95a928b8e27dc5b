import type { z } from 'zod';
import { anchorAt, anchorsOf, contradictionTarget } from '@/lib/edits/anchor';
import { readingOf } from '@/lib/edits/reading';
import type {
  AskedContradiction,
  AskedCorrection,
  AskedDecision,
  AskedEvent,
  AskedWords,
} from '@/lib/schema/asked-edit';
import type { Anchor, ContradictionTarget, Correction, Decision, EventTarget } from '@/lib/schema/edit';
import { partsCharacter } from '@/lib/text/whole-characters';
import { edtfBounds } from '@/lib/time/edtf';
import { CannotBe } from '../cannot-be';
import { isKnown } from './entities';
import { isOverlap, type Stored, type StoredEvent, wordsOf } from './stored';

/** What is known of the ledger where a decision is made of what is asked for. */
export interface Known {
  readonly stored: Stored;
  /** The ids of lines that are there, and of those that are taken back. */
  readonly ids: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
}

/**
 * The decision that is written down for one that is asked for: with anchors of the words in the place of ids, and with what a correction finds.
 * @throws CannotBe where it names what is not there, or asks for what cannot be
 */
export function resolved(asked: AskedDecision, known: Known): Decision {
  const { stored } = known;
  switch (asked.does) {
    case 'accept':
    case 'reject':
    case 'note':
      return { ...asked, target: targetOf(asked.target, stored) };
    case 'correct':
      return {
        ...asked,
        target: targetOf(asked.target, stored),
        correction: correctionOf(asked.correction, eventOf(asked.target.event, stored), stored),
      };
    case 'merge': {
      const [target, other] = [targetOf(asked.target, stored), targetOf(asked.with, stored)];
      if (target.event === other.event) throw new CannotBe(422, 'sameEvent');
      return { ...asked, target, with: other };
    }
    case 'split': {
      const off = passagesOf(eventOf(asked.target.event, stored), asked.off, stored);
      const target = targetOf(asked.target, stored);
      const isLeft = ({ position, document }: Anchor) =>
        !off.some((one) => one.document === document && one.position.start === position.start);
      if (!target.passages.some(isLeft)) throw new CannotBe(422, 'allOff');
      return { ...asked, target, off };
    }
    case 'add':
      checkDate(asked.date);
      checkNames(asked.countries);
      return {
        ...asked,
        passage: anchorFor(asked.passage, stored),
        to: asked.to && targetOf(asked.to, stored),
      };
    case 'settle': {
      const target = claimsOf(asked.target, stored);
      const count = target.claims.length;
      if (asked.claim !== null && asked.claim >= count)
        throw new CannotBe(422, 'noClaim', { claim: asked.claim, count });
      return { ...asked, target };
    }
    case 'link-name': {
      const words = anchorFor(asked.words, stored);
      checkNames(asked.entity === null ? [] : [asked.entity]);
      return { ...asked, words };
    }
    case 'merge-names':
      if (asked.entity === asked.other) throw new CannotBe(422, 'sameNames');
      checkNames([asked.entity, asked.other]);
      return asked;
    case 'undo':
      if (!known.ids.has(asked.edit)) throw new CannotBe(404, 'noEdit', { id: asked.edit });
      if (known.undone.has(asked.edit)) throw new CannotBe(409, 'editTakenBack', { id: asked.edit });
      return asked;
  }
}

function eventOf(id: string, stored: Stored): StoredEvent {
  const event = stored.event(id);
  if (!event) throw new CannotBe(404, 'noEvent', { id });
  return event;
}

function targetOf({ event: id, passages }: AskedEvent, stored: Stored): EventTarget {
  const event = eventOf(id, stored);
  return {
    event: event.id,
    passages: passages ? passagesOf(event, passages, stored) : anchorsOf(event.mentions, stored.document),
  };
}

/** Passages of an event: each has words in common with one that it rests on. */
function passagesOf({ id, mentions }: StoredEvent, asked: readonly AskedWords[], stored: Stored): Anchor[] {
  return asked.map((words) => {
    const anchor = anchorFor(words, stored);
    if (!mentions.some((mention) => isOverlap(mention, wordsOf(anchor))))
      throw new CannotBe(422, 'notOfEvent', { id, words: shortOf(anchor.quote.exact) });
    return anchor;
  });
}

function anchorFor(words: AskedWords, stored: Stored): Anchor {
  if ('quote' in words) {
    if (!stored.hasWords(words))
      throw new CannotBe(422, 'noWords', { words: shortOf(words.quote.exact), document: words.document });
    return words;
  }
  if ('mention' in words) {
    const mention = stored.mention(words.mention);
    if (!mention) throw new CannotBe(404, 'noMention', { id: words.mention });
    return anchorAt(stored.document(mention.documentId), mention.span);
  }
  const { document: id, start, end } = words;
  const document = stored.document(id);
  const { rawText } = document;
  if (end <= start || end > rawText.length || partsCharacter(rawText, start) || partsCharacter(rawText, end))
    throw new CannotBe(422, 'noPlace', { document: id, start, end });
  return anchorAt(document, { start, end });
}

function claimsOf(asked: z.output<typeof AskedContradiction>, stored: Stored): ContradictionTarget {
  if (asked.claims)
    return { contradiction: asked.contradiction, claims: asked.claims.map((one) => anchorFor(one, stored)) };
  const found = stored.contradiction(asked.contradiction);
  if (!found) throw new CannotBe(404, 'noContradiction', { id: asked.contradiction });
  return contradictionTarget(asked.contradiction, found.claims, stored.document);
}

function correctionOf(asked: AskedCorrection, event: StoredEvent, stored: Stored): Correction {
  const { field, before } = asked;
  if (field === 'date') checkDate(asked.after);
  if (field === 'countries') checkNames(asked.after);
  if (field === 'people') checkNames(asked.after.map(({ entity }) => entity));
  const found = field === 'importance' ? pinOf(event.id, stored) : readingOf(field, event, event.mentions);
  return { ...asked, before: before ?? found } as Correction;
}

/** Whether a person has pinned or demoted an event: what the last decision on it says that holds. */
function pinOf(eventId: string, { database }: Stored): string {
  const decision = database
    .prepare<[string], string>(
      "SELECT decision FROM Edit WHERE eventId = ? AND field = 'importance' AND state = 'applied' ORDER BY line DESC LIMIT 1",
    )
    .pluck()
    .get(eventId);
  return decision === undefined ? 'machine' : JSON.parse(decision).correction.after;
}

function checkDate(date: string): void {
  try {
    edtfBounds(date);
  } catch {
    throw new CannotBe(422, 'noDate', { date });
  }
}

/** The ingest takes no line into account that names what no table knows. */
function checkNames(ids: readonly string[]): void {
  const id = ids.find((one) => !isKnown(one));
  if (id !== undefined) throw new CannotBe(422, 'unknownEntity', { id: shortOf(id) });
}

const SHOWN = 40;
const shortOf = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
