/** The frames of a JPEG that tell its size (ITU-T T.81, table B.1): all that begin a scan but tables. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Width and height of a PNG or a JPEG, read from its head; null where it has none. */
export function sizeOfPicture(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) {
    if (bytes.length < 24) return null;
    return positive({ width: view.getUint32(16), height: view.getUint32(20) });
  }
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (FRAMES.has(marker))
      return positive({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function positive(size: { width: number; height: number }) {
  return size.width > 0 && size.height > 0 ? size : null;
}
