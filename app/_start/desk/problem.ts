import { InputError } from '@/ingest/faults/diagnostics';
import { FileError } from '@/ingest/faults/file-error';
import { CannotBe } from '../collection/cannot-be';
import { BadFields } from '../collection/entry';

/** An answer in JSON, a file, or none but a status. */
export interface DeskAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** A file as it is, in the place of a body. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says what is wrong (RFC 9457). */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): DeskAnswer {
  return {
    status,
    body: { type: 'about:blank', title, status, detail, ...more },
    headers: { 'Content-Type': 'application/problem+json' },
  };
}

/** What is said of an error; what nobody has foreseen is for the log. */
export function problemOf(error: unknown): DeskAnswer {
  if (error instanceof CannotBe) {
    const { status, message, code, values, more } = error;
    return problem(status, 'That cannot be done now.', message, { code, values, ...more });
  }
  if (error instanceof BadFields)
    return problem(422, 'What is said of the document cannot be.', `${error.message}.`, {
      problems: error.faults,
    });
  if (error instanceof InputError)
    return problem(409, 'A file beside the documents cannot be read.', error.message);
  if (error instanceof FileError)
    return problem(507, 'It could not be written; nothing was changed.', error.message);
  console.error(error);
  return problem(500, 'It could not be done.', 'What went wrong is in the log of the server.');
}
