import { isCommonHan } from '@/lib/text/han';
import { pattern } from '../pattern';
import { after, type Reader, skip } from './reader';

const END = pattern(
  '^(?:$|[，。；：！？…,;]|{after}|後(?!來|處)|{at-the-time}|(?:時|之前|前)(?=$|[，。；：])|為止|起來|以及|而|並|且|但|一事|的(?:說法|消息|報導|意願|立場|決心)?(?:$|[，。；]))',
);

/** 廢除核設施、停止試射: another act may follow, but no noun that belongs to the object. */
const LISTING = pattern('^、');

const CLOSING = /[」』》”’"\s）)]/;

/** Whether a clause may end at a place. */
export function isEnd(reader: Reader, at: number): boolean {
  const { source, limit } = reader;
  const i = Math.min(skip(reader, at), limit);
  let from = i;
  while (
    from < limit &&
    !isCommonHan(source.text.charCodeAt(from)) &&
    CLOSING.test(source.text[from] as string)
  )
    from += 1;
  const next = after(reader, from, LISTING);
  if (next !== null) return reader.grammar.verbPhrases(reader, next).length > 0;
  return from >= limit || END.test(source.form.slice(from, Math.min(limit, from + 12)));
}
