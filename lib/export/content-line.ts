/** The octets of a line of iCalendar, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/**
 * A text as a value of iCalendar (RFC 5545, 3.3.11): backslash, semicolon, comma and line break escaped, other control
 * characters taken out.
 *
 * Example: `a;b` -> `a\;b`. Counter-example: a colon needs none.
 */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,\n]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** A content line with its end, folded so that no line is longer than 75 octets and no character is cut. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = Buffer.byteLength(character);
    if (octets + length > LONGEST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += length;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}
