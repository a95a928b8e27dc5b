/** A line that names what a mail's head says, in any language: `From: …`, a word or two, a colon, a value. */
const HEAD_LINE = /^[\s>|*]{0,6}[\p{L}][\p{L}\p{M}'.\s-]{0,24}[*]?\s?[:：]\s*\S/u;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.-]+/;
const FEWEST_HEAD_LINES = 3;
/** `-----Original Message-----`, in any language; a line drawn through. */
const RULE = /^\s*(?:[-_—–]{4,}[\s\p{L}]{0,40}[-_—–]{4,}|_{8,}|-{8,})\s*$/u;
const QUOTED = /^\s{0,3}(?:>|\|\s)/;
/** `On 14 July 2015, Wang <a@example.org> wrote:` ends with a colon and names a time or an address. */
const INTRODUCTION = /(?:\d|@).*[:：]\s*$/;
/** So much of one's own before a mail that is sent on makes it an answer to it. */
const LEAST_OWN = 40;

/** The parts of a mail's text that are another mail: what is quoted line by line, and the mail that stands below. */
export interface QuotedParts {
  /** By line: whether it is not the sender's own. */
  readonly isQuoted: readonly boolean[];
  /** The lines of the head of a mail that is sent on with nothing said to it: what follows them is the text. Null where there is none. */
  readonly forwarded: readonly string[] | null;
}

/**
 * Tells a mail's own lines from those of the mails that it answers. It goes by form, not by words: lines that begin with `>`, and three lines or more of a label and a value, one of them with an
 * address of mail.
 * Counter-example: `Date: 14 July` alone in a text.
 */
export function quotedParts(lines: readonly string[]): QuotedParts {
  const isQuoted = lines.map((line) => QUOTED.test(line));
  markIntroductions(lines, isQuoted);
  const head = headIn(lines);
  if (head === null) return { isQuoted, forwarded: null };
  const own = lines.slice(0, head.from).filter((_, i) => !isQuoted[i]);
  const isForwarded = own.join('').replace(/\s/g, '').length < LEAST_OWN;
  for (let i = head.from; i < (isForwarded ? head.to : lines.length); i += 1) isQuoted[i] = true;
  return { isQuoted, forwarded: isForwarded ? lines.slice(head.from, head.to) : null };
}

/** The line before a quotation that says who wrote it is no text of one's own either. */
function markIntroductions(lines: readonly string[], isQuoted: boolean[]): void {
  for (let i = 1; i < lines.length; i += 1) {
    if (!isQuoted[i] || isQuoted[i - 1]) continue;
    let before = i - 1;
    while (before > 0 && lines[before]?.trim() === '') before -= 1;
    if (!INTRODUCTION.test(lines[before] ?? '')) continue;
    isQuoted[before] = true;
    // The line may have been broken: `On Tue, 14 Jul 2015, Wang` / `<a@example.org> wrote:`.
    if (/^\s*</.test(lines[before] ?? '') && before > 0) isQuoted[before - 1] = true;
  }
}

function headIn(lines: readonly string[]): { from: number; to: number } | null {
  for (let i = 0; i < lines.length; i += 1) {
    let to = i;
    while (to < lines.length && HEAD_LINE.test(lines[to] as string)) to += 1;
    if (to - i >= FEWEST_HEAD_LINES && lines.slice(i, to).some((line) => ADDRESS.test(line))) {
      const ruled = lines.slice(Math.max(0, i - 2), i).findIndex((line) => RULE.test(line));
      return { from: ruled < 0 ? i : Math.max(0, i - 2) + ruled, to };
    }
    i = Math.max(i, to - 1);
  }
  return null;
}
