import type { Ledger, LedgerLine } from '@/lib/edits/ledger';
import { takenBack } from '@/lib/edits/taken-back';
import { type Anchor, LEDGER_FILE } from '@/lib/schema/edit';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { EditCause, KbEdit } from '@/lib/schema/review';
import { type Found, FoundWords, type SearchedDocument } from './found-words';
import { causeInWords } from './in-words';
import type { MentionPlaces } from './mention-places';

/** What becomes of a line while the stages work. */
type Outcome = {
  -readonly [Key in
    | 'state'
    | 'cause'
    | 'eventId'
    | 'otherEventId'
    | 'mentionId'
    | 'contradictionId'
    | 'machine'
    | 'isAgainst']: KbEdit[Key];
};

/** Mentions that anchors speak of, and why those of which nothing was found were not. */
export interface Meant {
  readonly ids: readonly string[];
  readonly causes: readonly EditCause[];
}

/** The ledger in one run of the stages: which lines count, where their words stand, and what has become of them. */
export class Deciding {
  /** The lines that count and decide something, in their order: none that was taken back, and none that takes back. */
  readonly standing: readonly LedgerLine[];
  /** Where the mentions stand, the added among them; known once they are drafted. */
  places: MentionPlaces | null = null;
  readonly words: FoundWords;
  private readonly byId: ReadonlyMap<string, LedgerLine>;
  private readonly outcomes = new Map<string, Outcome>();
  private readonly moved = new Map<string, KbDiagnostic>();

  constructor(
    readonly ledger: Ledger,
    documents: readonly SearchedDocument[],
  ) {
    this.words = new FoundWords(documents);
    this.byId = new Map(ledger.lines.map((line) => [line.edit.id, line]));
    const { undone, unknown } = takenBack(ledger.lines);
    for (const line of ledger.lines) {
      if (undone.has(line.edit.id)) this.of(line).state = 'undone';
      else if (unknown.has(line.edit.id)) this.fail(line, 'unknown-edit');
    }
    this.standing = ledger.lines.filter(({ edit }) => edit.decision.does !== 'undo' && !undone.has(edit.id));
  }

  of({ edit }: LedgerLine): Outcome {
    const known = this.outcomes.get(edit.id);
    if (known) return known;
    const made: Outcome = {
      ...{ state: 'applied', cause: null, eventId: null, otherEventId: null, mentionId: null },
      ...{ contradictionId: null, machine: null, isAgainst: false },
    };
    this.outcomes.set(edit.id, made);
    return made;
  }

  /** Whether a line can still be followed. */
  holds(line: LedgerLine): boolean {
    return this.of(line).state === 'applied';
  }

  /** A line cannot be followed, for a reason of its own or of its words. */
  fail(line: LedgerLine, cause: EditCause): void {
    const outcome = this.of(line);
    outcome.state = ORPHANING.has(cause) ? 'orphaned' : 'broken';
    outcome.cause = cause;
  }

  overrule(line: LedgerLine): void {
    this.of(line).state = 'overruled';
  }

  /** The line that another takes back, through all that take back; null where that is none. */
  undoneBy(line: LedgerLine): LedgerLine | null {
    let one: LedgerLine | undefined = line;
    while (one?.edit.decision.does === 'undo' && this.of(one).state !== 'broken')
      one = this.byId.get(one.edit.decision.edit);
    return one && one.edit.decision.does !== 'undo' ? one : null;
  }

  /** Where the words of an anchor stand. That they, or their document, are not quite what they were is told once for each line. */
  find(line: LedgerLine, anchor: Anchor): Found | EditCause {
    const found = this.words.of(anchor);
    if ('cause' in found) return found.cause;
    if (found.changed) this.noteChanged(line, anchor, found);
    return found;
  }

  /** The mentions at anchors, each once; that some are not found while others are is told. */
  meant(line: LedgerLine, anchors: readonly Anchor[]): Meant {
    const ids = new Set<string>();
    const causes: EditCause[] = [];
    for (const anchor of anchors) {
      const found = this.find(line, anchor);
      const id = typeof found === 'string' ? null : (this.places?.at(found) ?? null);
      if (id !== null) ids.add(id);
      else causes.push(typeof found === 'string' ? found : 'no-event');
    }
    if (ids.size > 0 && causes.length > 0 && !this.moved.has(line.edit.id)) {
      const message = `${at(line)}: ${causes.length} of the passages that it names are not found any longer, or tell of no event. The decision holds for the others; take it back if it should not.`;
      this.moved.set(line.edit.id, told('edit.words-missing', 'info', message));
    }
    return { ids: [...ids], causes };
  }

  /** What is to be told of the ledger: lines that are none, lines that cannot be followed, words that have changed. */
  diagnostics(): KbDiagnostic[] {
    const faults = this.ledger.faults.map(({ rule, message }) => told(rule, 'warning', message));
    const lines = this.ledger.lines.flatMap((line): KbDiagnostic[] => {
      const { state, cause } = this.of(line);
      const changed = this.moved.get(line.edit.id);
      if (cause === null) return changed && state === 'applied' ? [changed] : [];
      return [told(`edit.${state}`, 'warning', `${at(line)}: ${causeInWords(cause, line.edit)}`)];
    });
    return [...faults, ...lines];
  }

  private noteChanged(line: LedgerLine, { document, quote }: Anchor, { documentId, changed }: Found): void {
    const words = `“${quote.exact}”`;
    const message =
      changed === 'document'
        ? `${document} is gone; ${words} stand in ${documentId} now, with the same words around them. The decision holds there; take it back if it should not.`
        : `${words} stand in ${documentId} with other characters now. The decision still holds; take it back if it should not.`;
    this.moved.set(line.edit.id, told('edit.words-changed', 'info', `${at(line)}: ${message}`));
  }
}

/** The causes for which a line waits for its words; the others lie in the line. */
const ORPHANING: ReadonlySet<EditCause> = new Set<EditCause>([
  'document-gone',
  'words-gone',
  'words-ambiguous',
  'no-event',
  'no-contradiction',
]);

/** Where a line stands, for messages. */
export const at = ({ line }: LedgerLine): string => `${LEDGER_FILE} line ${line}`;

function told(rule: string, severity: KbDiagnostic['severity'], message: string): KbDiagnostic {
  return { documentId: null, stage: 'ledger', rule, severity, span: null, message };
}
