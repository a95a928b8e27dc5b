import type { EventType } from '@/lib/schema/vocabulary';

/** What is said of how a round ended or what came out of it. */
const CLOSING =
  /休會|休会|閉幕|闭幕|結束|结束|落幕|破裂|無功而返|无功而返|達成|达成|發表|发表|通過|通过|adjourn|conclud/;
/** `第三輪會談結束之後` dates something else by the round's end. */
const BACKGROUND = /(?:之|以)?[後后](?:[，,]|$)|(?:之|以)[前後来來后]|剛結束|刚结束/;

/** What of a mention decides whether it tells how a round ended. */
export interface Telling {
  text: string;
  type: EventType;
  /** Whether the mention tells of the round's own event. */
  ofRound: boolean;
  /** The parties that act in it. */
  actors: readonly string[];
}

/**
 * Whether a mention of a round tells its outcome: what all parties did together, or that and how the round ended.
 * Example: `第四輪會談經過討論於8月7日休會`. Counter-example: `第三輪會談結束之後`, which only dates something else.
 */
export function tellsOutcome({ text, type, ofRound, actors }: Telling, parties: readonly string[]): boolean {
  if (ofRound) return CLOSING.test(text) && !BACKGROUND.test(text);
  return type !== 'talks' && parties.length > 0 && parties.every((party) => actors.includes(party));
}
