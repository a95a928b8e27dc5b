import type { Anchor, Correction, Decision } from '../schema/edit';
import type { LedgerLine } from './ledger';
import { takenBack } from './taken-back';

type Field = Correction['field'];

/** What stood of an event right behind a line of the ledger, as far as the decisions on it tell. */
export interface StateAfter {
  readonly line: LedgerLine;
  /** The decisions that held then, in their order; of two corrections of one field the later. */
  readonly held: readonly LedgerLine[];
  /** What stood in each field that was ever corrected. */
  readonly fields: Readonly<Partial<Record<Field, Correction['after'] | Correction['before']>>>;
  /** Passages that came to it later, and those that it has lost since. */
  readonly notYet: readonly Anchor[];
  readonly lost: readonly Anchor[];
  /** The ids of the decisions before and behind it. */
  readonly before: string | null;
  readonly after: string | null;
}

const passagesOf = (decision: Decision): readonly Anchor[] =>
  'target' in decision && 'passages' in decision.target ? decision.target.passages : [];

const meet = (some: readonly Anchor[], others: readonly Anchor[]): boolean =>
  some.some((one) =>
    others.some(
      ({ document, position }) =>
        document === one.document && position.start < one.position.end && one.position.start < position.end,
    ),
  );

const byField = (lines: readonly LedgerLine[]) =>
  lines.flatMap((line) => {
    const { decision } = line.edit;
    return decision.does === 'correct' ? [{ line, ...decision.correction }] : [];
  });

/**
 * What stood of an event behind one of the decisions on it: corrections count up to that line, the first correction of a field says what the machine had read before it, and passages
 * that were put together, split off, added or rejected later are told.
 * @param lines the decisions on the event that could be applied, in their order, and what takes them back
 * @returns null where none of them has the id
 */
export function stateAfter(lines: readonly LedgerLine[], id: string): StateAfter | null {
  const at = lines.findIndex(({ edit }) => edit.id === id);
  const line = lines[at];
  if (line === undefined) return null;
  const then = lines.slice(0, at + 1);
  const undoneThen = takenBack(then).undone;
  const undoneNow = takenBack(lines).undone;
  const standing = then.filter(({ edit }) => edit.decision.does !== 'undo' && !undoneThen.has(edit.id));
  const corrected = byField(standing);
  const isLast = (one: LedgerLine) => {
    const own = corrected.find((correction) => correction.line === one);
    return !own || corrected.findLast(({ field }) => field === own.field) === own;
  };
  const firstOf = new Map(
    byField(lines)
      .toReversed()
      .map((one) => [one.field, one.before]),
  );
  const fields = new Map<Field, Correction['before'] | Correction['after']>(firstOf);
  for (const { field, after } of corrected) fields.set(field, after);
  const { notYet, lost } = passagesSince(lines, at, undoneNow);
  return {
    ...{ line, held: standing.filter(isLast), fields: Object.fromEntries(fields), notYet, lost },
    before: lines[at - 1]?.edit.id ?? null,
    after: lines[at + 1]?.edit.id ?? null,
  };
}

/** Which passages came and went behind a line, by decisions that hold now. */
function passagesSince(lines: readonly LedgerLine[], at: number, undone: ReadonlySet<string>) {
  const own = ownPassages(lines, at);
  const notYet: Anchor[] = [];
  const lost: Anchor[] = [];
  for (const { edit } of lines.slice(at + 1)) {
    if (undone.has(edit.id)) continue;
    const { decision } = edit;
    if (decision.does === 'merge') {
      const { target, with: other } = decision;
      notYet.push(...(meet(own, other.passages) && !meet(own, target.passages) ? target : other).passages);
    } else if (decision.does === 'split') lost.push(...decision.off);
    else if (decision.does === 'add') notYet.push(decision.passage);
    else if (decision.does === 'reject') lost.push(...decision.target.passages);
  }
  return { notYet, lost: lost.filter((one) => !meet([one], notYet)) };
}

/** The passages of which the decision at a place, or the nearest one before it that names any, speaks. */
function ownPassages(lines: readonly LedgerLine[], at: number): readonly Anchor[] {
  const near = [...lines.slice(0, at + 1).toReversed(), ...lines.slice(at + 1)];
  return near.map(({ edit }) => passagesOf(edit.decision)).find((some) => some.length > 0) ?? [];
}
