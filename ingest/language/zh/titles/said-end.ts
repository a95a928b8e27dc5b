import type { Span } from '@/lib/schema/span';

const SAYS = /^[，：:]?[「『“]?/;
const MOST_SAID = 44;
const SHORTEST_SAID = 7;
const SHORTEST_CLAUSE = 3;
const SETTING =
  /^(?:如果|若|只要|雖然|儘管|由於|因為|為|在|對|就|隨著|當)|^[^，。]{2,6}(?:認為|表示)?[^，。]{0,6}(?:雖然|儘管)/;
/** 演說中表示: the verb of saying behind the noun that is the event word. */
const SPEECH_VERB = /^[中時上]?(?:則|也|並)?(?:表示|指出|說|稱|強調|宣布|認為|聲稱)?$/;
/** What stops in the middle of what is said: 將在會談中，提出…; 發現…一個地方，正進行…; 雖然…，卻…. */
const OPEN = /(?:[^其當集之][中時]|之際|的時候)$|^[^，]*(?:雖然|儘管)[^，]*$/;
/** 提出凍結，驗證，以及拆除等步驟: a list goes on behind its commas. */
const LISTED = /^(?:，[^，]{1,5}){0,3}，(?:以及|和|與|及)[^，]*/;
const UNDER_WAY = /^，(?:正在|正(?=[進興建準]))/;

/**
 * Where what is said ends: a verb of saying never stands without it where the sentence goes on with it, and it stops at the end of a clause.
 * @param span of the clause; @param trigger the verb of saying in it
 * @returns the offset; `span.end` where the clause says it all. Example: `葉爾欽表示|，外交政策已轉向`. Counter-example: `普丁發表聲明。`
 */
export function saidEnd(text: string, span: Span, trigger: Span): number {
  const behind = text.slice(trigger.end, span.end);
  if (SPEECH_VERB.test(behind) || span.end - trigger.end < 2)
    return clauseEnd(text, Math.max(span.end, trigger.end), SHORTEST_SAID);
  const more = text.slice(span.end, span.end + MOST_SAID);
  if (text[span.end] === '，' && (OPEN.test(behind) || UNDER_WAY.test(more)))
    return clauseEnd(text, span.end, SHORTEST_CLAUSE);
  return span.end;
}

function clauseEnd(text: string, from: number, shortest: number): number {
  const rest = text.slice(from, from + MOST_SAID).split(/[。；！？\n]/)[0] as string;
  const lead = SAYS.exec(rest)?.[0].length ?? 0;
  const first = rest.indexOf('，', lead + shortest);
  const isOpen = SETTING.test(rest.slice(lead)) || OPEN.test(rest.slice(lead, Math.max(first, lead)));
  const comma = first > 0 && isOpen ? rest.indexOf('，', first + 1) : first;
  const listed = comma > 0 ? LISTED.exec(rest.slice(comma)) : null;
  return from + (comma > 0 ? comma + (listed?.[0].length ?? 0) : rest.length);
}
