import { matchForm } from '@/lib/text/match-form';

/** A pattern that is held against a text's match form, so that both scripts are one; its letters are small. */
export function pattern(source: string): RegExp {
  return new RegExp(matchForm(source), 'u');
}
