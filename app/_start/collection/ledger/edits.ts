import path from 'node:path';
import type { z } from 'zod';
import type { Ledger, LedgerLine } from '@/lib/edits/ledger';
import { takenBack } from '@/lib/edits/taken-back';
import type { EditDone, EditList, EditView, EntityFound } from '@/lib/queries/review/edit-view';
import type { AskedDecision, EditRequest } from '@/lib/schema/asked-edit';
import { Edit, LEDGER_FILE } from '@/lib/schema/edit';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { CannotBe } from '../cannot-be';
import { newId } from '../disk';
import { isMatch } from '../held';
import { alone } from '../lock';
import type { Place } from '../place';
import type { Request } from '../plan/adding';
import { prepareToRead, readAnew } from '../read-anew';
import type { Write } from './append';
import { type EditFilter, EditViews } from './edit-views';
import { entitiesCalled } from './entities';
import { hasSeenDecisions, stateOf, tagOfState } from './event-state';
import { LedgerFile } from './ledger-file';
import { latestOnSame, linesSince, tagOfLedger } from './ledger-state';
import { Requests } from './requests';
import { resolved } from './resolve';
import { Stored } from './stored';

/** How many decisions a page of the list has, and how much of what an ingest says is handed on. */
const PAGE = 50;
const MOST_SAID = 20;

/** An answer with the state of the event that it is about; null where it is about none. */
export interface Tagged<T> {
  readonly value: T;
  readonly tag: string | null;
}

/** What persons decide of a collection's events: lines of its ledger, and what the ingest makes of them. */
export class Edits {
  private readonly file: LedgerFile;
  private readonly requests: Requests;

  constructor(
    private readonly place: Place,
    write?: Write,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.file = new LedgerFile(place, write);
    this.requests = new Requests(path.join(place.data, 'edits', 'requests'));
  }

  /** What was decided, the latest first, a page of it from 1. */
  list(filter: EditFilter, page: number): Tagged<EditList> {
    const ledger = this.file.read();
    return this.told(ledger, (stored, views) => {
      const found = views.matching(filter);
      const edits = found.slice((page - 1) * PAGE, page * PAGE).map((line) => views.view(line));
      const state = filter.event === null ? null : stateOf(filter.event, stored, views);
      const tag = filter.event === null ? tagOfLedger(ledger.lines) : state && tagOfState(state);
      return {
        value: {
          edits,
          names: views.names(edits),
          faults: [...ledger.faults],
          ...{ page, pages: Math.max(1, Math.ceil(found.length / PAGE)) },
        },
        tag,
      };
    });
  }

  /** Whom and what a person may mean by a name, of some kinds or of all: a decision may also name those whom no document names. */
  entities(written: string, kinds: ReadonlySet<EntityKind>): EntityFound[] {
    return Stored.asked(this.place.databaseFile, (stored) =>
      entitiesCalled(written, kinds, (id) => stored.isNamed(id)),
    );
  }

  /** A decision by its id. @throws CannotBe where there is none */
  get(id: string): EditView {
    const view = this.told(this.file.read(), (_, views) => views.get(id));
    if (!view) throw new CannotBe(404, 'noEdit', { id });
    return view;
  }

  /** Somebody will decide soon: what reads the collection anew then is made ready. */
  prepare(): void {
    prepareToRead(this.place);
  }

  /**
   * Writes decisions down, together, has the collection read anew, and says what came of them.
   * @param tags the `If-Match` of the client: in which states it has seen the events that they are about; null where it does not care
   * @param request by what it names the request; what is asked for twice under a key is done once
   * @throws CannotBe, FileError, InputError; nothing is written then
   */
  decide(
    { who, why, decisions }: z.output<typeof EditRequest>,
    tags: string | null,
    request: Request | null,
  ): Promise<Tagged<Omit<EditDone, 'link'>>> {
    return alone(this.place, async () => {
      const ledger = this.file.read();
      const ids = idsFor(request?.key ?? newId(this.now()), decisions.length);
      const known = new Set(ledger.lines.map(({ edit }) => edit.id));
      const isKnown = ids.some((id) => known.has(id));
      if (request && isKnown && ((await this.requests.hashOf(request.key)) ?? request.hash) !== request.hash)
        throw new CannotBe(422, 'keyUsed');
      const undone = new Set(takenBack(ledger.lines).undone);
      const at = this.now().toISOString();
      const edits = this.told(ledger, (stored, views) => {
        if (tags !== null && !isKnown)
          for (const asked of decisions) checkState(tags, asked, { ledger, stored, views });
        return decisions.flatMap((asked, i): Edit[] => {
          const id = ids[i] as string;
          if (known.has(id)) return [];
          const decision = resolved(asked, { stored, ids: known, undone });
          if (decision.does === 'undo') undone.add(decision.edit);
          return [Edit.parse({ id, at, who, why, decision })];
        });
      });
      if (request) await this.requests.note(request.key, request.hash);
      const told = edits.length > 0 ? await this.file.append(edits) : [];
      return this.readWith(ids, told);
    });
  }

  /** Reads the collection anew. What is written down stands whether or not that succeeds. */
  private async readWith(
    ids: readonly string[],
    told: readonly string[],
  ): Promise<Tagged<Omit<EditDone, 'link'>>> {
    const { isWhole, said } = await readAnew(this.place);
    const lines = said.filter((line) => !isWhole || line.includes(LEDGER_FILE)).map((line) => line.trim());
    return this.told(this.file.read(), (stored, views) => {
      const edits = ids.flatMap((id) => views.get(id) ?? []);
      const event = edits[0]?.event ?? null;
      const state = event && stateOf(event.id, stored, views);
      return {
        value: { edits, isRead: isWhole, said: [...told, ...lines].slice(0, MOST_SAID) },
        tag: state && tagOfState(state),
      };
    });
  }

  private told<T>({ lines }: Ledger, question: (stored: Stored, views: EditViews) => T): T {
    return Stored.asked(this.place.databaseFile, (stored) => question(stored, new EditViews(stored, lines)));
  }
}

/** The ids of lines that are written together: the second has `-2` behind it. @throws CannotBe where the first cannot be one */
function idsFor(first: string, count: number): string[] {
  const ids = Array.from({ length: count }, (_, i) => (i === 0 ? first : `${first}-${i + 1}`));
  if (!ids.every((id) => Edit.shape.id.safeParse(id).success)) throw new CannotBe(400, 'badKey');
  return ids;
}

interface Now {
  readonly ledger: Ledger;
  readonly stored: Stored;
  readonly views: EditViews;
}

/** Whoever decides must have seen what others have decided: of an event by its state, of anything by the line of the ledger up to which it was seen. */
function checkState(tags: string, asked: AskedDecision, now: Now): void {
  const { ledger, stored, views } = now;
  if (tags === '*') return;
  const event = eventAsked(asked, stored, views);
  const state = event === null ? null : stateOf(event, stored, views);
  if (state && isMatch(tags, tagOfState(state))) return;
  const since = linesSince(tags, ledger.lines);
  if (since !== null) {
    const other = latestOnSame(asked, since, stored, views);
    if (other) throw decidedMeanwhile(other, tagOfLedger(ledger.lines), views);
    return;
  }
  // What is about no event has no state but that of the ledger.
  if (event === null) return;
  const latest = views.matching({ event, who: null, state: null })[0];
  const tag = state && tagOfState(state);
  if (!latest || (state && hasSeenDecisions(tags, state)))
    throw new CannotBe(412, 'eventChanged', {}, { tag, edit: latest ? views.view(latest) : null });
  throw decidedMeanwhile(latest, tag, views);
}

/** @param tag the state as it is now */
function decidedMeanwhile(line: LedgerLine, tag: string | null, views: EditViews): CannotBe {
  const { who, at, decision } = line.edit;
  // No hyphen stands in a choice of a message.
  const does = decision.does.replace('-n', 'N');
  const values = { who, at: inWords(at), does };
  return new CannotBe(412, 'decided', values, { tag, edit: views.view(line) });
}

/** The event that a decision is about, as it is asked for; null where it is about none. */
function eventAsked(asked: AskedDecision, stored: Stored, views: EditViews): string | null {
  switch (asked.does) {
    case 'add':
      return asked.to?.event ?? null;
    case 'settle':
      return stored.contradiction(asked.target.contradiction)?.eventId ?? null;
    case 'undo':
      return views.get(asked.edit)?.event?.id ?? null;
    case 'link-name':
    case 'merge-names':
      return null;
    default:
      return asked.target.event;
  }
}

/** A time of the ledger as people write it. */
const inWords = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
