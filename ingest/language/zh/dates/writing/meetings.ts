import type { RoundTense } from '../../../../date/language';

const OPENING = /召開|召开|展開|展开|開幕|开幕|登場|登场|揭幕/;
const HOLDING = /召開|召开|舉行|举行|展開|展开|開幕|开幕|登場|登场|進行|进行/;
const HELD = /舉行的|举行的|召開的|召开的|舉行了|举行了|召開了|召开了/;

/** The rows are tried in order, the first that fits counts. */
export const ROUND_TENSES: readonly { id: RoundTense; words: RegExp }[] = [
  { id: 'just-ended', words: /剛剛?結束|刚刚?结束|剛落幕|刚落幕/ },
  {
    id: 'to-come',
    words: /即將|即将|將在|将在|將於|将于|準備|准备|預作|预作|未來|未来|絕對會|绝对会|將會|将会/,
  },
  {
    id: 'over',
    words:
      /上個?月|上个月|上[週周]|去年|前年|昨[天日]|日前|結束|结束|落幕|沒有|没有|達成|达成|閉幕|闭幕|休會|休会|評價|评价/,
  },
];

export function opensMeeting(clause: string): boolean {
  return OPENING.test(clause);
}

export function holdsMeeting(clause: string): boolean {
  return HOLDING.test(clause);
}

export function tellsHeld(clause: string): boolean {
  return HELD.test(clause);
}

/** 剛結束的第三輪 is just over, 即將登場的第三輪 still to come. Counter-example: 第三輪會談在北京, which tells neither. */
export function roundTense(clause: string, rows = ROUND_TENSES): RoundTense | null {
  return rows.find(({ words }) => words.test(clause))?.id ?? null;
}
