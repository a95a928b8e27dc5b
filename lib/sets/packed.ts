/** Whole numbers of 32 bits as a text, for the database: Base64 of their bytes, the lowest first, as all machines have them on which Node runs. (The client reads texts, but no bytes, by a query of its own.) */
export const packed = (numbers: Int32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

/** The numbers that such a text holds. */
export function unpacked(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Int32Array(bytes.byteLength >>> 2);
  bytes.copy(new Uint8Array(numbers.buffer));
  return numbers;
}
