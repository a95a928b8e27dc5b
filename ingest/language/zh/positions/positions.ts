import type { PositionLanguage } from '../../../positions/language';
import { headTitle } from './heads';
import { outcomeBehind, outcomeOfRound, tellsEnd } from './outcome';

/** A note under a table of rounds: 註：召開地點均在北京. */
const ALL_HELD_IN =
  /(?:地點|地点|會場|会场|舉行|举行|召開|召开)\S{0,4}(?:均|都|皆|同)\S{0,2}(?:在|於|于|為|为)([^，。；、\s]{1,12})/;

/** What the reading of rounds needs to know of Chinese. */
export const POSITIONS: PositionLanguage = {
  tellsEnd,
  outcomeOfRound,
  outcomeBehind,
  headTitle,
  placeOfAll: (note) => ALL_HELD_IN.exec(note)?.[1] ?? null,
};
