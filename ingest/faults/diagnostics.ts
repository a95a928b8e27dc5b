import type { KbDiagnostic } from '@/lib/schema/knowledge-base';

/** Input that no further work can mend (a missing folder, a malformed file): its message names file, place and cure. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Collects what is doubtful on the way; nothing here stops the ingest. */
export class Diagnostics {
  readonly all: KbDiagnostic[] = [];

  add(diagnostic: KbDiagnostic): void {
    this.all.push(diagnostic);
  }
}
