import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { FormatError } from '../format-error';
import type { Limits } from '../limits';

/** Where the library keeps its character maps and fonts: they are read from the disk, and nothing is fetched. */
const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A PDF that is open, with the labels that it states for its pages; null where it states none. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly labels: readonly string[] | null;
}

/** The largest picture, in points, that is unpacked where none is wanted. */
const NO_PICTURES = 1;

/**
 * Opens a PDF for reading. Scripts in it are not run, and what it refers to is not fetched.
 * @param withPictures whether pages are to be drawn; if not, no picture is unpacked
 * @throws FormatError where it is locked or has too many pages
 */
export async function opened(bytes: Uint8Array, limits: Limits, withPictures = false): Promise<OpenPdf> {
  // An import that waits: the library is a module, which the built program cannot require.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: withPictures ? -1 : NO_PICTURES,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    cMapUrl: join(LIBRARY, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(LIBRARY, 'standard_fonts/'),
    wasmUrl: join(LIBRARY, 'wasm/'),
  });
  const document = await task.promise.catch((error: unknown) => {
    throw nameOf(error) === 'PasswordException'
      ? new FormatError(
          'pdf.encrypted',
          'is locked with a password',
          'Open it with the password, save it without one, and try again',
        )
      : error;
  });
  if (document.numPages > limits.pages) {
    await task.destroy();
    throw new FormatError(
      'pdf.pages',
      `has ${document.numPages} pages, and no more than ${limits.pages} are read`,
      'Split it into smaller files',
    );
  }
  return { document, labels: await document.getPageLabels() };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
