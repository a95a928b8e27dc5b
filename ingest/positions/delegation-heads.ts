/** A person's name in a passage: whose it is, and where it stands in the raw text (UTF-16). */
export interface NamedPerson {
  readonly personId: string;
  readonly start: number;
  readonly end: number;
}

/** As long as a title with an office behind it may be, line breaks included. */
const LONGEST = 72;

/**
 * The persons whom a passage calls head of a delegation: the first name behind such a title.
 * Counter-example: `首席代表李秀赫赴日本與藪中三十二會晤` names Lee alone.
 * @param raw the document's raw text; line breaks in it do not part a title from its name
 * @param from where the passage begins in it
 * @param persons the names in the passage
 * @param headTitle how many of the characters before a name are such a title and what stands behind it
 */
export function delegationHeads<T extends NamedPerson>(
  raw: string,
  from: number,
  persons: readonly T[],
  headTitle: (before: string) => number,
): T[] {
  const sorted = [...persons].sort((a, b) => a.start - b.start);
  return sorted.filter(({ personId, start }, i) => {
    const length = headTitle(raw.slice(Math.max(from, start - LONGEST), start).replace(/\s+/g, ''));
    if (length === 0) return false;
    const previous = sorted.slice(0, i).findLast((other) => other.personId !== personId);
    const nameBefore = previous && raw.slice(previous.end, start).replace(/\s+/g, '').length;
    return nameBefore === undefined || nameBefore >= length;
  });
}
