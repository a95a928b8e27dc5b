import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The codings of a body (RFC 9110, 8.4.1) that this server makes, the closest first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** Quick enough for the first reader, who waits for it; at this quality the words that a page has twice are already found. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const COMPRESS: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
};

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

  constructor(readonly plain: Buffer) {}

  in(coding: Coding | null): Buffer | Promise<Buffer> {
    if (coding === null) return this.plain;
    const body = this.made.get(coding) ?? COMPRESS[coding](this.plain);
    this.made.set(coding, body);
    return body;
  }
}
