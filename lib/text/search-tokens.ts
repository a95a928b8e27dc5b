import { englishStem } from './english-stem';
import { foundForm } from './search-form';

/**
 * A unit by which text is searched: a character of a script without blanks between words (漢字, かな), or a word of any other script. `form`
 * is what is compared, `word` the form of a word before its ending is taken off; `start` and `end` are code units of the text it was read from.
 * Tokens of one `run` follow each other without anything but blanks between them.
 */
export interface SearchToken {
  form: string;
  word: string;
  start: number;
  end: number;
  isCharacter: boolean;
  run: number;
}

const OTHER = 1;
const BLANK = 2;
const SILENT = 3;
const CHARACTER = 4;
const LETTER = 5;

/** What kind of sign each code point of the first plane is, once it has been asked for. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return readKind(sign);
  return kinds[code] || keep(code, readKind(sign));
}

function keep(code: number, kind: number): number {
  kinds[code] = kind;
  return kind;
}

function readKind(sign: string): number {
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(sign)) return SILENT;
  if (/\s/u.test(sign)) return BLANK;
  const form = foundForm(sign.normalize('NFKC'));
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form)) return CHARACTER;
  return /^[\p{L}\p{N}\p{M}]/u.test(form) ? LETTER : OTHER;
}

/** The form of a word: small letters without accents, compatibility forms as the usual ones. */
function wordForm(text: string): string {
  const plain = text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}'’ʼ]/gu, '');
  if (/^[a-z0-9]+$/.test(plain)) return plain;
  const bare = plain.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  return foundForm(bare.normalize('NFC')).toLowerCase();
}

/** The forms of characters of the first plane that have been asked for: there are few, and they come again and again. */
const characterForms = new Array<string>(0x1_0000).fill('');

function characterForm(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return foundForm(sign.normalize('NFKC'));
  characterForms[code] ||= foundForm(sign);
  return characterForms[code] as string;
}

/**
 * The tokens of a text. Punctuation parts runs and is none itself; an apostrophe and signs of no width within a word are passed over, as are
 * blanks between characters, where a file has broken its line. Example: `六方\n會談 (Six-Party Talks)` has 六 方 会 谈, six, parti, talk.
 */
export function searchTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  let run = 0;
  let from = -1;
  const close = (end: number) => {
    if (from < 0) return;
    const word = wordForm(text.slice(from, end));
    if (word !== '')
      tokens.push({ form: englishStem(word), word, start: from, end, isCharacter: false, run });
    from = -1;
  };
  let at = 0;
  for (const sign of text) {
    const kind = kindOf(sign);
    const isApostrophe = from >= 0 && /['’ʼ]/.test(sign);
    if (kind === LETTER && from < 0) from = at;
    if (kind !== LETTER && kind !== SILENT && !isApostrophe) {
      close(at);
      if (kind === OTHER) run += 1;
    }
    if (kind === CHARACTER) {
      const form = characterForm(sign);
      tokens.push({ form, word: form, start: at, end: at + sign.length, isCharacter: true, run });
    }
    at += sign.length;
  }
  close(at);
  return tokens;
}
