import { matchForm } from './match-form';

/** A pattern of words for the match form of a text, so that it finds them in either script. */
export function words(source: string): RegExp {
  return new RegExp(matchForm(source));
}
