import type { LedgerLine } from '@/lib/edits/ledger';
import { takenBack } from '@/lib/edits/taken-back';
import type { Named } from '@/lib/queries/event-view';
import type { EditView } from '@/lib/queries/review/edit-view';
import type { Anchor, Decision } from '@/lib/schema/edit';
import { placeCalled } from './entities';
import { isOverlap, type Stored, type StoredEvent, wordsOf } from './stored';

/** What the ingest has made of a line. */
interface Row {
  readonly id: string;
  readonly state: string;
  readonly cause: string | null;
  readonly eventId: string | null;
  readonly otherEventId: string | null;
  readonly machine: string | null;
  readonly isAgainst: number;
}

/** Which decisions are asked for; each part that is not null narrows. */
export interface EditFilter {
  /** An event by that or by an earlier id, also by one that no event has any longer. */
  readonly event: string | null;
  readonly who: string | null;
  readonly state: string | null;
}

const TITLES = 'SELECT t.locale, t.text FROM Title t JOIN Event e ON e.number = t.number WHERE e.id = ?';
const NAMES = 'SELECT locale, text FROM Name WHERE entityId = ?';

/** All anchors of a decision. */
export function anchorsIn(decision: Decision): readonly Anchor[] {
  switch (decision.does) {
    case 'add':
      return [decision.passage, ...(decision.to?.passages ?? [])];
    case 'merge':
      return [...decision.target.passages, ...decision.with.passages];
    case 'split':
      return [...decision.target.passages, ...decision.off];
    case 'settle':
      return decision.target.claims;
    case 'link-name':
      return [decision.words];
    case 'merge-names':
    case 'undo':
      return [];
    default:
      return decision.target.passages;
  }
}

/** The event that a decision names first; null where it names none. */
export function eventNamed(decision: Decision): string | null {
  if (decision.does === 'add') return decision.to?.event ?? null;
  return 'target' in decision && 'event' in decision.target ? decision.target.event : null;
}

/** The decisions of a ledger as they are told: what the ingest has made of each, or, of one that it has not seen yet, that it waits. */
export class EditViews {
  private readonly rows: ReadonlyMap<string, Row>;
  private readonly byId: ReadonlyMap<string, LedgerLine>;
  private readonly undone: ReadonlySet<string>;

  constructor(
    private readonly stored: Stored,
    private readonly lines: readonly LedgerLine[],
  ) {
    const rows = stored.database
      .prepare<[], Row>('SELECT id, state, cause, eventId, otherEventId, machine, isAgainst FROM Edit')
      .all();
    this.byId = new Map(lines.map((line) => [line.edit.id, line]));
    this.rows = new Map(rows.map((row) => [row.id, row]));
    this.undone = takenBack(lines).undone;
  }

  /** Those that fit, the latest first. */
  matching({ event, who, state }: EditFilter): LedgerLine[] {
    const now = event === null ? null : this.stored.event(event);
    return this.lines
      .filter(
        ({ edit }) =>
          (who === null || edit.who === who) &&
          (state === null || this.stateOf(edit.id) === state) &&
          (event === null || this.isOf(edit, event, now)),
      )
      .toReversed();
  }

  /** Whether a decision is on an event. An undo is on the event of what it takes back. */
  private isOf({ id, decision }: LedgerLine['edit'], asked: string, now: StoredEvent | null): boolean {
    const row = this.rows.get(id);
    if (row && now && (row.eventId === now.id || row.otherEventId === now.id)) return true;
    if (decision.does === 'undo') {
      const taken = this.byId.get(decision.edit);
      return taken !== undefined && this.isOf(taken.edit, asked, now);
    }
    if (row && row.eventId !== null) return false;
    const named = eventNamed(decision);
    if (named !== null && (named === asked || named === now?.id)) return true;
    if (row || !now) return false;
    const words = anchorsIn(decision).map(wordsOf);
    return now.mentions.some((mention) => words.some((one) => isOverlap(one, mention)));
  }

  private stateOf(id: string): EditView['state'] {
    const state = this.rows.get(id)?.state as EditView['state'] | undefined;
    return state ?? (this.undone.has(id) ? 'undone' : 'waiting');
  }

  /** A decision by its id; null where there is none. */
  get(id: string): EditView | null {
    const line = this.byId.get(id);
    return line ? this.view(line) : null;
  }

  view({ edit }: LedgerLine): EditView {
    const row = this.rows.get(edit.id);
    const named = row ? row.eventId : eventNamed(edit.decision);
    return {
      ...edit,
      state: this.stateOf(edit.id),
      cause: (row?.cause ?? null) as EditView['cause'],
      event: this.titled(named === null ? null : this.stored.eventId(named)),
      other: this.titled(row?.otherEventId ?? null),
      machine: row?.machine ? JSON.parse(row.machine) : null,
      isAgainst: row?.isAgainst === 1,
    };
  }

  private titled(id: string | null): EditView['event'] {
    const title = id === null ? null : this.stored.texts(TITLES, id);
    return id === null || title === null ? null : { id, titleZh: title['zh-Hant'], titleEn: title.en };
  }

  /** The names and titles of what decisions name by id. */
  names(edits: readonly EditView[]): Named[] {
    const ids = [...new Set(edits.flatMap(({ decision }) => idsIn(decision)))];
    return ids.flatMap((id) => {
      const place = placeCalled(id);
      if (place) return [{ id, nameZh: place.name['zh-Hant'], nameEn: place.name.en }];
      const event = this.stored.eventId(id);
      const name = this.stored.texts(event === null ? NAMES : TITLES, event ?? id);
      return name ? [{ id, nameZh: name['zh-Hant'], nameEn: name.en }] : [];
    });
  }
}

/** The ids of events and entities that a reader of a decision sees. */
function idsIn(decision: Decision): string[] {
  switch (decision.does) {
    case 'merge':
      return [decision.with.event];
    case 'merge-names':
      return [decision.entity, decision.other];
    case 'link-name':
      return decision.entity === null ? [] : [decision.entity];
    case 'add':
      return [...decision.countries, ...(decision.to ? [decision.to.event] : [])];
    case 'correct': {
      const { before, after, field } = decision.correction;
      if (field === 'people') return [...before, ...after].map(({ entity }) => entity);
      return field === 'countries' ? [...before, ...after] : field === 'place' ? [before, after] : [];
    }
    default:
      return [];
  }
}
