/** A date in figures that is all of its bracket: （1969.9.1）, （2009.8）. */
const FULL = /[(（]\s?[12]\d{3}[.．]\s?(?:1[0-2]|0?[1-9])(?:[.．]\s?\d{1,2})?\s?[)）;；]/;
/** The habit is looked for so far on each side. */
const REACH = 1500;

/** Whether a text tells its dates in brackets around a place, so that （8.19） and （2010） there are dates, too. Time is bounded. */
export function datesInBrackets(text: string, at: number): boolean {
  return FULL.test(text.slice(Math.max(0, at - REACH), at + REACH));
}
