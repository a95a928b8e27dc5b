import type { EditDone, EditView } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import type { Answer, Failure } from '../../_adding/ask';
import type { By } from '../decide';

/** What is decided of events in one go: by one key, or for all that fit a filter. */
export interface Wanted {
  /** The events that are decided on, by id, and what the first is called. */
  readonly events: readonly string[];
  readonly title: string;
  readonly decisions: readonly AskedDecision[];
  readonly by: By;
  /** The state in which the event was seen (ETag); null where that does not matter. */
  readonly tag: string | null;
  /** Whether what comes of it is still to be looked at: events that were put together, an event of which passages were split off. */
  readonly isOpenStill?: boolean;
  /** Whether it is all or nothing: what is decided of many events in one go is sent by itself. */
  readonly isWhole?: boolean;
}

/**
 * `waiting` and `sending`: shown as decided, and on its way. `done`: it stands in the ledger. `refused`: somebody else has decided meanwhile, and this was not written. `failed`: no
 * answer says that it was written, and it can be sent once more. `returning` and `returned`: taken back.
 */
export type Step = 'waiting' | 'sending' | 'done' | 'refused' | 'failed' | 'returning' | 'returned';

/** A decision on its way. */
export interface Entry extends Wanted {
  /** Its idempotency key. */
  readonly key: string;
  readonly step: Step;
  /** As it was written down. */
  readonly edits: readonly EditView[];
  readonly failure: Failure | null;
  /** Those that are sent with it have the same, and so has the request where it is sent once more; null until it is sent. */
  readonly request: string | null;
}

/** The steps at which an event counts as decided. */
const DECIDED: ReadonlySet<Step> = new Set<Step>(['waiting', 'sending', 'done', 'failed']);
/** The steps at which something is not yet where it should be. */
const UNDER_WAY: ReadonlySet<Step> = new Set<Step>(['waiting', 'sending', 'returning']);

/** What sends decisions, takes them back, and makes keys: that of the page, or a test's own. */
export interface Wire {
  decide(
    decisions: readonly AskedDecision[],
    by: By,
    tag: string | null,
    key: string,
  ): Promise<Answer<EditDone>>;
  takeBack(ids: readonly string[], by: By): Promise<Answer<EditDone>>;
  newKey(): string;
}

/** So many decisions are sent together where they have to wait for another: one writing and one ingest do for all of them. */
const TOGETHER = 25;

/** Stands in the place of a request for what is sent by itself. */
const ALONE = 'alone';

/** Somebody else was quicker: the state in which the event was seen is not its state any more (RFC 9110, 15.5.13). */
const CHANGED_MEANWHILE = 412;

/** Whether it is not known of what failed so that nothing was written: no answer came, or the server broke off (RFC 9110, 15.6). */
const isOpen = (status: number): boolean => status === 0 || status >= 500;

/**
 * Decisions on their way to the ledger. Whoever decides need not wait: each counts at once, and is sent when those before it have been. None is lost in silence: what is
 * refused or fails stays here until the one who decided has said what is to become of it.
 */
export class Outbox {
  private entries: readonly Entry[] = [];
  private readonly listeners = new Set<() => void>();
  private isSending = false;
  /** Requests that may have been written although no answer said so. Each is sent again whole and under its key, until an answer says what became of it. */
  private readonly unsure = new Set<string>();

  constructor(private readonly wire: Wire) {}

  readonly subscribe = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };

  /** In the order in which they were decided; the same list as long as nothing changes. */
  readonly list = (): readonly Entry[] => this.entries;

  add(wanted: Wanted): void {
    this.put([...this.entries, entryOf(wanted, this.wire.newKey(), 'waiting')]);
    this.send();
  }

  /** Takes in what was decided elsewhere, in a dialog, so that it counts and can be taken back here too. */
  note(wanted: Wanted, done: EditDone): void {
    this.put([...this.entries, { ...entryOf(wanted, this.wire.newKey(), 'done'), edits: done.edits }]);
  }

  /** Takes the last decision back that counts. @returns its events */
  undo(): readonly string[] {
    const last = this.entries.findLast(({ step }) => DECIDED.has(step));
    if (last === undefined) return [];
    const isUnsure = last.request !== null && this.unsure.has(last.request);
    // What may have been written is asked for once more, with all that went with it: only then is there something to take back.
    if (isUnsure) this.letWait(({ request }) => request === last.request);
    // What surely was not is simply not sent.
    const isUnsent = !isUnsure && (last.step === 'waiting' || last.step === 'failed');
    this.set(last.key, { step: isUnsent ? 'returned' : 'returning' });
    this.send();
    return last.events;
  }

  /** Sends once more what failed. */
  retry(): void {
    this.letWait(() => true);
    this.send();
  }

  /** Decides once more what was refused, now that one has seen the other's decision. @param tag the state as it is now */
  insist(key: string, tag: string): void {
    const refused = this.entries.find((entry) => entry.key === key);
    if (refused === undefined) return;
    this.drop(key);
    this.add({ ...refused, tag });
  }

  /** Leaves it at what the other decided. */
  drop(key: string): void {
    this.put(this.entries.filter((entry) => entry.key !== key));
  }

  /** Learns that decisions were taken back elsewhere. @param edits their ids */
  returned(edits: readonly string[]): void {
    for (const entry of this.entries)
      if (entry.edits.some(({ id }) => edits.includes(id))) this.set(entry.key, { step: 'returned' });
  }

  private letWait(which: (entry: Entry) => boolean): void {
    for (const entry of this.entries)
      if (entry.step === 'failed' && which(entry)) this.set(entry.key, { step: 'waiting' });
  }

  private put(entries: readonly Entry[]): void {
    this.entries = entries;
    for (const listen of this.listeners) listen();
  }

  private set(key: string, change: Partial<Entry>): void {
    this.put(this.entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)));
  }

  private stepOf(key: string): Step | undefined {
    return this.entries.find((entry) => entry.key === key)?.step;
  }

  /** Sends what waits, in the order in which it was decided. */
  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    for (let some = this.next(); some.length > 0; some = this.next())
      if (some[0] && some[0].edits.length > 0) await this.sendBack(some[0]);
      else await this.sendTogether(some);
    this.isSending = false;
  }

  /** What is sent next: one that is taken back, or those that can be sent together, which wait or are to be taken back once they are known to be written. */
  private next(): readonly Entry[] {
    const due = this.entries.filter(({ step }) => step === 'waiting' || step === 'returning');
    const [first] = due;
    if (first === undefined) return [];
    if (first.edits.length > 0 || first.tag === null || first.isWhole) return [first];
    const { by, request } = first;
    return due
      .filter(({ edits, tag, isWhole }) => edits.length === 0 && tag !== null && !isWhole)
      .filter((one) => one.request === request && one.by.who === by.who && one.by.why === by.why)
      .slice(0, request === ALONE ? 1 : TOGETHER);
  }

  private async sendBack({ key, by, edits }: Entry): Promise<void> {
    const ids = edits.map(({ id }) => id);
    const answer = await this.wire.takeBack(ids, by);
    this.set(key, answer.ok ? { step: 'returned' } : { step: 'done', failure: answer });
  }

  private async sendTogether(some: readonly Entry[]): Promise<void> {
    const [first] = some;
    if (first === undefined) return;
    const own = some.length === 1 ? first.key : this.wire.newKey();
    const request = first.request !== null && this.unsure.has(first.request) ? first.request : own;
    for (const { key, step } of some)
      this.set(key, { ...(step === 'waiting' && { step: 'sending' }), failure: null, request });
    const tags = some.flatMap(({ tag }) => tag ?? []);
    const answer = await this.wire.decide(
      some.flatMap(({ decisions }) => decisions),
      first.by,
      tags.length > 0 ? tags.join(', ') : null,
      request,
    );
    if (answer.ok || answer.status === CHANGED_MEANWHILE) this.unsure.delete(request);
    else if (isOpen(answer.status)) this.unsure.add(request);
    let at = 0;
    for (const { key, decisions } of some) {
      // It may have been taken back before it was sent once more, or while it was being sent.
      const isWanted = this.stepOf(key) === 'sending';
      if (answer.ok) {
        const edits = answer.value.edits.slice(at, at + decisions.length);
        this.set(key, {
          edits,
          ...(isWanted ? { step: 'done' } : edits.length === 0 && { step: 'returned' }),
        });
      } else if (this.unsure.has(request)) this.set(key, { step: 'failed', failure: answer });
      else if (!isWanted) this.set(key, { step: 'returned' });
      else if (answer.status !== CHANGED_MEANWHILE) this.set(key, { step: 'failed', failure: answer });
      else if (some.length === 1) this.set(key, { step: 'refused', failure: answer });
      // One of them was not any more as it was seen: each is asked for by itself.
      else this.set(key, { step: 'waiting', request: ALONE });
      at += decisions.length;
    }
  }
}

const entryOf = (wanted: Wanted, key: string, step: Step): Entry => ({
  ...wanted,
  ...{ key, step, edits: [], failure: null, request: null },
});

/** The events that count as decided, each by its latest decision. What is still to be looked at counts until it is written down. */
export function decidedIn(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(
    entries
      .filter(({ step, isOpenStill }) => DECIDED.has(step) && !(isOpenStill && step === 'done'))
      .flatMap((entry) => entry.events.map((id) => [id, entry])),
  );
}

export const areUnderWay = (entries: readonly Entry[]): boolean =>
  entries.some(({ step }) => UNDER_WAY.has(step));
