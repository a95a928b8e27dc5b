import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { FormatId } from '@/ingest/formats/format';
import { formatById } from '@/ingest/formats/formats';
import { LIMITS } from '@/ingest/formats/limits';
import { pictureType } from '@/ingest/formats/ocr/image';
import { stableRead } from '@/ingest/read/stable-read';
import { readDocumentFile } from '../collection/documents-told';
import type { Place } from '../collection/place';

/** A document's file as it lies in the folder, and what it is. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** The file that a document's text was read from, unchanged; null where there is no such document, or the file is not the one that was read. */
export function originalOf({ folder, databaseFile }: Place, id: string): Original | null {
  const known = readDocumentFile(databaseFile, id);
  // What lies within a file has no file of its own.
  if (!known || basename(known.fileName) !== known.fileName) return null;
  const bytes = bytesOf(join(folder, known.fileName));
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== known.sha256) return null;
  const { mediaType: own, id: format } = formatById(known.format as FormatId);
  const mediaType = format === 'image' ? pictureType(known.fileName) : own;
  return { bytes, mediaType, fileName: known.fileName, sha256: known.sha256 };
}

function bytesOf(file: string): Uint8Array | null {
  try {
    const read = stableRead(file, LIMITS.bytes);
    return 'bytes' in read ? read.bytes : null;
  } catch {
    return null;
  }
}

/** How a file is sent: saved and not shown, and should something show it after all, it runs nothing and fetches nothing. */
export function originalHeaders({ mediaType, fileName, sha256 }: Original): Record<string, string> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ETag: `"${sha256}"`,
  };
}
