import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the library that draws pages asks for beside its code: its worker, character maps, fonts, decoders. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  build: ['legacy', 'build'],
  cmaps: ['cmaps'],
  standard_fonts: ['standard_fonts'],
  wasm: ['wasm'],
};
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};
/** A name and no way to anywhere. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

const library = (): string =>
  path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('pdfjs-dist/package.json'));

/** Files of the installed library, from our own server: nothing is fetched from elsewhere. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ folder: string; file: string }> },
): Promise<Response> {
  const { folder, file } = await params;
  const known = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (known === undefined || !NAME.test(file)) return new Response(null, { status: 404 });
  const bytes = await readFile(path.join(library(), ...known, file)).catch(() => null);
  if (bytes === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'public, max-age=86400',
    },
  });
}
