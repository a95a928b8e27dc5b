import { writeFile } from 'node:fs/promises';
import {
  toContradictionLines,
  toDiagnosticLines,
  toDocumentLines,
  toEventLines,
  toMentionLines,
  toPositionLines,
  toTimexLines,
} from './export-lines';
import type { Replacement } from './replace';

/** What can be exported, by name: each makes its lines of a knowledge base, one JSON object a line. */
export const EXPORTS = {
  documents: toDocumentLines,
  mentions: toMentionLines,
  events: toEventLines,
  positions: toPositionLines,
  timexes: toTimexLines,
  contradictions: toContradictionLines,
  diagnostics: toDiagnosticLines,
} as const;

export type ExportName = keyof typeof EXPORTS;

export const EXPORT_NAMES = Object.keys(EXPORTS) as ExportName[];

/** The text of an export file. */
export function toJsonl(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A file of one JSON object a line, to be written to `target`. */
export function jsonlAt(target: string, lines: readonly object[]): Replacement {
  return { target, fill: (temporary) => writeFile(temporary, toJsonl(lines)) };
}
