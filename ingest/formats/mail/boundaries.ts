/** Whether more lines of a file begin a part of it than may, or seem to (RFC 2046, 5.1.1): asked before it is parsed, which takes its time with many. */
export function hasMoreParts(bytes: Uint8Array, limit: number): boolean {
  let count = 0;
  for (let i = bytes.indexOf(0x0a); i >= 0; i = bytes.indexOf(0x0a, i + 1)) {
    if (bytes[i + 1] === 0x2d && bytes[i + 2] === 0x2d) count += 1;
    if (count > limit) return true;
  }
  return false;
}
