import { matchForm } from '@/lib/text/match-form';
import { withClasses } from '../text/words';

/** A pattern that is held against a text's match form, so that both scripts are one; its letters are small. */
export function pattern(source: string): RegExp {
  return new RegExp(matchForm(withClasses(source)), 'u');
}
