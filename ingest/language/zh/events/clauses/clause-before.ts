import type { Span } from '@/lib/schema/span';
import { sentencesBefore } from '../../../../extract/clauses/passage';
import type { AnnotatedDocument } from '../../../../extract/context';

/** The clause before in the same sentence, or null. */
export function clauseBefore(document: AnnotatedDocument, clause: Span): Span | null {
  const [sentence] = sentencesBefore(document, clause.start, 1);
  if (sentence === undefined) return null;
  const before = document.form.slice(sentence, clause.start).replace(/[，；：\s]+$/, '');
  const end = sentence + before.length;
  return { start: Math.max(sentence, document.form.lastIndexOf('，', end - 1) + 1), end };
}
