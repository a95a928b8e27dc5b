import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { ReadDocument } from '../read/read-folder';
import { InputError } from './diagnostics';

/** The rule of the diagnostic of a document that was left out since a stage failed on it. */
export const FAILED = 'document.failed';

/** What a rule threw on one document. */
class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(
    readonly documentId: string,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Runs what looks at one document only; what it throws names that document. */
export function onDocument<T>({ read }: { readonly read: Pick<ReadDocument, 'id'> }, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError(read.id, error);
  }
}

/** Work over documents that says what of it can be done ahead, document by document, before it goes on. */
export type Work<Ahead, T> = Generator<Ahead, T, void>;

/**
 * Does what can be done with a list of documents: where it fails on one, that one is left out and all is done again with the others. What fails on
 * no single one (a stage over the whole collection) is laid to the last of the shortest beginning of the list that fails.
 * @param attempt works over documents, and throws where it fails
 * @param stage tells in which stage the attempt is
 * @returns what came out, and a diagnostic for each document that was left out
 * @throws InputError where all documents fail; what the attempt throws where it fails on no documents at all
 */
export function* leavingOutFailing<Ahead, T>(
  documents: readonly ReadDocument[],
  attempt: Attempt<Ahead, T>,
  stage: () => string,
): Work<Ahead, { readonly result: T; readonly failures: readonly KbDiagnostic[] }> {
  const failures: KbDiagnostic[] = [];
  for (let left = documents; ; ) {
    const outcome = yield* tried(left, attempt);
    if ('result' in outcome) return { result: outcome.result, failures };
    const { error } = outcome;
    const during = stage();
    const failing = yield* failingOf(left, attempt, error);
    if (!failing) throw error;
    failures.push(failure(failing, during, error));
    left = left.filter((document) => document !== failing);
    if (left.length === 0) throw new InputError(failures.map(({ message }) => message).join('\n'));
  }
}

type Outcome<T> = { readonly result: T } | { readonly error: unknown };

type Attempt<Ahead, T> = (documents: readonly ReadDocument[]) => Work<Ahead, T>;

function* tried<Ahead, T>(
  documents: readonly ReadDocument[],
  attempt: Attempt<Ahead, T>,
): Work<Ahead, Outcome<T>> {
  try {
    return { result: yield* attempt(documents) };
  } catch (error) {
    return { error };
  }
}

function* failingOf<Ahead, T>(
  documents: readonly ReadDocument[],
  attempt: Attempt<Ahead, T>,
  error: unknown,
): Work<Ahead, ReadDocument | undefined> {
  if (error instanceof DocumentError) return documents.find(({ id }) => id === error.documentId);
  let [works, fails] = [-1, documents.length];
  while (fails - works > 1) {
    const middle = (works + fails) >> 1;
    if ('error' in (yield* tried(documents.slice(0, middle), attempt))) fails = middle;
    else works = middle;
  }
  return documents[fails - 1];
}

/** A frame of a stack that lies in one of our own files, which are named for the rules they hold. */
const OWN_FRAME = /\/((?:ingest|lib)\/[\w/-]+)\.ts:\d+/;

function failure({ fileName }: ReadDocument, stage: string, error: unknown): KbDiagnostic {
  const cause = error instanceof DocumentError ? error.cause : error;
  const [reason, stack] = cause instanceof Error ? [cause.message, cause.stack ?? ''] : [String(cause), ''];
  const rule = OWN_FRAME.exec(stack)?.[1] ?? 'unknown';
  return {
    documentId: null,
    stage,
    rule: FAILED,
    severity: 'error',
    span: null,
    message: `${fileName} was left out: in the stage "${stage}" the rule ${rule} failed on it (${reason}). All others were read. Report this with the file, or take the file away.`,
  };
}
