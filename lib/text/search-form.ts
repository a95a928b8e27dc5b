import { matchForm } from './match-form';

/**
 * The form in which words are looked for. Between Chinese characters a blank is a line break of the file and hides no
 * word's end; elsewhere it parts words.
 */
export function searchForm(text: string): string {
  return matchForm(text)
    .replace(/(?<=[\p{Script=Han}\p{P}])\s+|\s+(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
