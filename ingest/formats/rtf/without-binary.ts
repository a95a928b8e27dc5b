const LATIN1 = 'latin1';
/** An escaped character, which is passed over, or the head of so many raw bytes. */
const BINARY = /\\[\\{}]|\\bin(\d{1,10}) ?/g;
/** The same, or a hexadecimal escape that is none. */
const BAD_HEX = /\\[\\{}]|\\'(?![\da-f]{2})/gi;

/** Rich text without the raw bytes of its pictures (`\bin`), however many it says there are, and without escapes that are none. */
export function withoutBinary(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(LATIN1);
  const kept: string[] = [];
  let from = 0;
  BINARY.lastIndex = 0;
  for (let match = BINARY.exec(text); match; match = BINARY.exec(text)) {
    if (match[1] === undefined) continue;
    kept.push(text.slice(from, match.index));
    from = Math.min(text.length, match.index + match[0].length + Number(match[1]));
    BINARY.lastIndex = from;
  }
  kept.push(text.slice(from));
  const defused = kept.join('').replace(BAD_HEX, (match) => (match.startsWith("\\'") ? '' : match));
  return Buffer.from(defused, LATIN1);
}
