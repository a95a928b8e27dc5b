const MEGABYTE = 1024 * 1024;

/** How much a reader takes on before it ends with a sentence. Readers check these while they work, not at the end. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  readonly pages: number;
  /** Bytes of what is packed in the file, all together, when it is unpacked. */
  readonly unpackedBytes: number;
  /** Files packed in the file, parts of a mail. */
  readonly parts: number;
  readonly attachments: number;
  /** UTF-16 code units of text. */
  readonly characters: number;
  /** How long a reader may work without being done with a page, or at all where it has none; it is ended then. */
  readonly seconds: number;
  /** How long it may work on one file in all. */
  readonly secondsInAll: number;
  /** Memory of the thread that reads, in megabytes. */
  readonly megabytes: number;
}

/** The limits that hold unless a test asks for others. */
export const LIMITS: Limits = {
  bytes: 128 * MEGABYTE,
  pages: 3000,
  unpackedBytes: 256 * MEGABYTE,
  parts: 10_000,
  attachments: 100,
  characters: 16 * 1024 * 1024,
  seconds: 60,
  secondsInAll: 3600,
  megabytes: 1024,
};
