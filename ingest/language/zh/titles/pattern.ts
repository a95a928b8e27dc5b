import { foldedText } from '@/lib/text/folded-text';
import { withClasses } from '../text/words';

/** A pattern that is held against a text's folded text, so that both scripts are one; its letters are small. */
export function pattern(source: string): RegExp {
  return new RegExp(foldedText(withClasses(source)), 'u');
}
