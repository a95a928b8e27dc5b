import { charTest, matchAt, sticky } from '../../../../date/recognise/pattern';
import { S, SMALL } from '../grammar';

const WORD = '上午|下午|中午|正午|凌晨|清晨|早晨|早上|晚上|晚间|傍晚|深夜|午夜|午后|午前|夜间|夜里';
const HOUR = `(?:时(?!代|期|间|候|而)|点(?!意|建|主|要|原|结|说|看|共|声|保|计)(?:钟|整|半)?)`;
/** 9時30分, 9點半, 14:35:20. A number on the line behind `14:35` is none of its own. */
const CLOCK = `(?:${SMALL})${S}(?:${HOUR}(?:${S}(?:(?:${SMALL})${S}分?|半|整|许))?|:[0-5][0-9](?::[0-5][0-9])?)`;
const WITH_WORD = sticky(
  `${S}(?:的)?(?:(?:当地|北京|台北|美东|格林威治)?(?:时间)?)${S}(?:${WORD}|[晚晨夜](?=[,，。]|于|在|抵|间|宴)间?)(?:${S}(?:约)?${CLOCK})?`,
);
/** What a time of day, or the words that lead up to it, can begin with. */
const mayBegin = charTest(
  ' \t\n\u3000的当北台美格时上下中正凌清早晚傍深午夜晨0123456789一二三四五六七八九十廿',
);
const ON_CLOCK = sticky(`${S}${CLOCK}`);

/** How a time of day begins that stands alone. */
export const TIME_BEGINS = WORD.split('|');

/**
 * Reads a time of day: 下午, 上午9時30分, 晚間; behind a day also the clock alone (27 日 15 時). Resolved to its day.
 * Counter-examples: 兩點意見, 三時期, 夜以繼日.
 * @returns where it ends, or null
 */
export function timeOfDaySlot(text: string, at: number, behindDay: boolean): number | null {
  if (!mayBegin(text, at)) return null;
  const match = matchAt(WITH_WORD, text, at) ?? (behindDay ? matchAt(ON_CLOCK, text, at) : null);
  return match ? at + match[0].length : null;
}
