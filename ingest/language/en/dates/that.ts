/** `that` right before an expression. */
const THAT = /(?:^|[^\p{L}])(that)\s{1,3}$/iu;
/** Somebody says or thinks: what follows `that` is what he says. */
const SAYING =
  /\b(?:sa(?:id|ys?)|told|tells?|announce[sd]?|added|note[sd]|warned|reported|confirmed|stated|claimed|believe[sd]?|thought|think|hoped?|insisted|declared|agreed|decided|hinted|means?|meant|so|sure|fact|knew|know|feared|predicted|promised|suggested|expected)\b[^.;]{0,40}$/i;
const LEAD = 60;
/** It belongs to a noun: `that Friday’s talks`. */
const OWNER = /^[’']s\b/;

/** Whether `that` before an expression points back to the time told: that November, that Friday night. Counter-examples: said that November would see talks, that Friday’s talks. */
export function isThatTold(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LEAD), start);
  const that = THAT.exec(before);
  if (!that || OWNER.test(text.slice(end, end + 3))) return false;
  return that[1] === 'That' || !SAYING.test(before.slice(0, that.index));
}
