import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** The codings of a body (RFC 9110, 8.4.1) that this server makes, the closest first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** Quick enough for the first reader, who waits for it; at this quality the words that a page has twice are already found. */
const QUICK = 5;
/** For what stays as it is from build to build: an eighth smaller, and the largest script takes a fifth of a second, once. */
const CLOSE = 10;

const brotli = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** What compresses a body that is never there as a whole; null where the coding is none. */
export function compressor(coding: Coding | null): Transform | null {
  if (coding === null) return null;
  return coding === 'br' ? createBrotliCompress(brotli(QUICK)) : createGzip();
}

/** The closest coding that an `Accept-Encoding` header allows (RFC 9110, 12.5.3); null for none. */
export function codingFor(header: string): Coding | null {
  const allowed = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1) > 0] as const;
    }),
  );
  return CODINGS.find((coding) => allowed.get(coding) ?? allowed.get('*') ?? false) ?? null;
}

/** A body with the codings it has been asked for in, each made once. */
export class CodedBody {
  private readonly made = new Map<Coding, Promise<Buffer>>();

  /** @param lasting whether it will be sent so often that it shall be as small as can be */
  constructor(
    readonly plain: Buffer,
    private readonly lasting = false,
  ) {}

  in(coding: Coding | null): Buffer | Promise<Buffer> {
    if (coding === null) return this.plain;
    const body = this.made.get(coding) ?? this.make(coding);
    this.made.set(coding, body);
    return body;
  }

  /** What zlib gives is the beginning of a larger piece of memory: only a copy is as small as it looks. */
  private async make(coding: Coding): Promise<Buffer> {
    const made =
      coding === 'gzip'
        ? promisify(gzip)(this.plain)
        : promisify(brotliCompress)(this.plain, brotli(this.lasting ? CLOSE : QUICK));
    return Buffer.from(await made);
  }
}
