import Database from 'better-sqlite3';
import type { AnchoredDocument, Words } from '@/lib/edits/anchor';
import type { CorrectableEvent, Participating } from '@/lib/edits/reading';
import { grouped } from '@/lib/grouped';
import type { Anchor } from '@/lib/schema/edit';
import type { LocalText } from '@/lib/schema/locale';
import type { EventPerson } from '@/lib/schema/review';
import { CannotBe } from '../cannot-be';

/** Words that an event rests on, and who takes part in them. */
export interface StoredMention extends Words, Participating {
  readonly id: string;
}

/** An event as far as a person can decide on it. */
export interface StoredEvent extends CorrectableEvent {
  readonly id: string;
  readonly reviewed: string;
  /** By documents and places. */
  readonly mentions: readonly StoredMention[];
}

type EventRow = Pick<StoredEvent, 'id' | 'type' | 'status' | 'edtf' | 'place' | 'reviewed'> & {
  number: number;
  people: string | null;
};
type ParticipantRow = StoredMention['participants'][number] & { mentionId: string };
type SpanRow = { id: string; documentId: string; start: number; end: number };

const wordsIn = ({ documentId, start, end }: SpanRow): Words => ({ documentId, span: { start, end } });

const NO_TITLE: LocalText = { en: '', 'zh-Hant': '' };
const PARTICIPANTS = `SELECT p.mentionId, p.entityId, p.role FROM MentionParticipant p
  JOIN Mention m ON m.id = p.mentionId WHERE m.eventId = ? ORDER BY p.mentionId, p.ordinal`;

/** What the ingest has found, as far as decisions speak of it: the database that is served now. */
export class Stored {
  private readonly documents = new Map<string, AnchoredDocument>();

  constructor(readonly database: Database.Database) {}

  /** Asks the database at a path. @throws CannotBe where there is none yet */
  static asked<T>(databaseFile: string, question: (stored: Stored) => T): T {
    let database: Database.Database;
    try {
      database = new Database(databaseFile, { readonly: true, fileMustExist: true });
    } catch {
      throw new CannotBe(409, 'notReadYet');
    }
    try {
      return question(new Stored(database));
    } finally {
      database.close();
    }
  }

  /** The id that an event has now, by that or by an earlier one; null where there is none. */
  eventId(id: string): string | null {
    const own = this.database.prepare<[string], string>('SELECT id FROM Event WHERE id = ?').pluck().get(id);
    if (own !== undefined) return own;
    const alias = this.database.prepare<[string], string | null>(
      'SELECT eventId FROM EventAlias WHERE id = ?',
    );
    return alias.pluck().get(id) ?? null;
  }

  /** An event by that or by an earlier id; null where there is none. */
  event(id: string): StoredEvent | null {
    const now = this.eventId(id);
    const row =
      now === null
        ? undefined
        : this.database
            .prepare<[string], EventRow>(
              'SELECT id, number, type, status, edtf, place, reviewed, people FROM Event WHERE id = ?',
            )
            .get(now);
    if (!row) return null;
    const { number, people, ...event } = row;
    const titles = this.texts('SELECT locale, text FROM Title WHERE number = ?', number);
    const countries = this.database
      .prepare<[string], string>('SELECT entityId FROM EventCountry WHERE eventId = ? ORDER BY ordinal')
      .pluck()
      .all(event.id);
    return {
      ...{ ...event, title: titles ?? NO_TITLE, countries },
      people: people === null ? null : (JSON.parse(people) as EventPerson[]),
      mentions: this.mentionsOf(event.id),
    };
  }

  /** Texts by locale, as a question finds them; null where there is none. */
  texts(question: string, of: string | number): LocalText | null {
    const rows = this.database.prepare<[string | number], { locale: string; text: string }>(question).all(of);
    const texts = Object.fromEntries(rows.map(({ locale, text }) => [locale, text]));
    return rows.length === 0 ? null : { ...NO_TITLE, ...texts };
  }

  private mentionsOf(eventId: string): StoredMention[] {
    const rows = this.database
      .prepare<[string], SpanRow>(
        'SELECT id, documentId, start, end FROM Mention WHERE eventId = ? ORDER BY documentId, start, id',
      )
      .all(eventId);
    const parts = grouped(
      this.database.prepare<[string], ParticipantRow>(PARTICIPANTS).all(eventId),
      ({ mentionId }) => mentionId,
    );
    return rows.map((row) => ({
      ...wordsIn(row),
      id: row.id,
      participants: (parts.get(row.id) ?? []).map(({ entityId, role }) => ({ entityId, role })),
    }));
  }

  /** Whether the documents name somebody or something. */
  isNamed(id: string): boolean {
    return this.database.prepare<[string]>('SELECT 1 FROM Entity WHERE id = ?').get(id) !== undefined;
  }

  /** Words that tell of an event, by their id; null where there are none. */
  mention(id: string): Words | null {
    const row = this.database
      .prepare<[string], SpanRow>('SELECT id, documentId, start, end FROM Mention WHERE id = ?')
      .get(id);
    return row ? wordsIn(row) : null;
  }

  /** The claims of a contradiction in their order, and its event; null where there is none. */
  contradiction(id: string): { eventId: string | null; claims: Words[] } | null {
    const row = this.database
      .prepare<[string], { eventId: string | null }>('SELECT eventId FROM Contradiction WHERE id = ?')
      .get(id);
    if (!row) return null;
    const claims = this.database
      .prepare<[string], SpanRow>(
        "SELECT '' AS id, documentId, start, end FROM Claim WHERE contradictionId = ? ORDER BY ordinal",
      )
      .all(id);
    return { ...row, claims: claims.map(wordsIn) };
  }

  /** A document with its text, as it was read. @throws CannotBe where there is none */
  readonly document = (id: string): AnchoredDocument => {
    const known =
      this.documents.get(id) ??
      this.database
        .prepare<[string], AnchoredDocument>('SELECT id, sha256, rawText FROM Document WHERE id = ?')
        .get(id);
    if (!known) throw new CannotBe(404, 'missing', { id });
    this.documents.set(id, known);
    return known;
  };

  /** Whether the words of an anchor stand in its document as it was read; where it is the same file, at the same place. */
  hasWords({ document: id, sha256, quote: { exact }, position: { start, end } }: Anchor): boolean {
    const document = this.document(id);
    return document.sha256 === sha256
      ? document.rawText.slice(start, end) === exact
      : document.rawText.includes(exact);
  }
}

/** Whether two stretches of words have a character in common. */
export const isOverlap = (a: Words, b: Words): boolean =>
  a.documentId === b.documentId && a.span.start < b.span.end && b.span.start < a.span.end;

/** The words of an anchor at the place where they stood. */
export const wordsOf = ({ document, position }: Anchor): Words => ({ documentId: document, span: position });
