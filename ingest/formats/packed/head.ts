/** Whether a file begins as a zip archive does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The beginning of a file, a byte a character. */
export function headText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The mark of a compound file, in which Outlook and old Word keep theirs, and what is locked by a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, i) => bytes[i] === byte);
}
