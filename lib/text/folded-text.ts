import { Converter } from 'opencc-js/t2cn';
import { RADICALS } from '../language/zh/radicals';
import { VARIANTS } from '../language/zh/variants';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** The form of each code unit once it has been asked for; 0 for one that has not. */
const forms = new Uint16Array(0x1_0000);
const PLENTY = 4096;
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Where a form is put together; it grows with the longest text. */
let units = new Uint16Array(PLENTY);
/** One text is asked for by several stages in turn. */
let last = { text: '', form: '' };

/**
 * The form in which text and lexicon are compared: traditional and simplified script, full-width and half-width
 * letters and digits, radicals and the characters they are signs of, the dots between the names of a person, and upper and lower case are one. Chinese punctuation stays itself.
 * @returns a text of the same length in code units, so that offsets hold in both
 */
export function foldedText(text: string): string {
  if (text.length <= FEW) return ofFew(text);
  if (text === last.text) return last.form;
  if (units.length < text.length) units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    units[i] = forms[code] || formOf(code);
  }
  last = { text, form: decoder.decode(units.subarray(0, text.length)) };
  return last.form;
}

/** So few code units are put together faster one by one. */
const FEW = 8;

function ofFew(text: string): string {
  let form = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    form += String.fromCharCode(forms[code] || formOf(code));
  }
  return form;
}

function formOf(code: number): number {
  const unit = String.fromCharCode(code);
  const form = (code < 0x80 ? unit.toLowerCase() : fold(unit, code)).charCodeAt(0);
  forms[code] = form;
  return form;
}

/** The dots that part the names of a foreign person: writers, fonts and keyboards each have their own for the same. */
const NAME_DOTS = new Set(['\u2022', '\u2027', '\u2219', '\u30fb', '\uff65']);
const NAME_DOT = '\u00b7';

function fold(unit: string, code: number): string {
  if (NAME_DOTS.has(unit)) return NAME_DOT;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (isSurrogate) return unit;
  const isFullWidth = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a);
  const plain = isFullWidth || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f00 && code <= 0x2fdf);
  const normal = plain ? unit.normalize('NFKC') : (RADICALS.get(unit) ?? unit);
  const simplified = toSimplified(normal);
  const form = (VARIANTS[simplified] ?? simplified).toLowerCase();
  return form.length === 1 ? form : unit;
}
