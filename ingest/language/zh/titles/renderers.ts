import type { TitleRenderers } from '../../../assemble/language';
import { rowOf } from '../../../knowledge/row-of';
import type { EventWords } from '../events/words';
import { chineseClauseTitle } from './chinese-clause';
import { chineseRoundTitle, chineseTitle } from './chinese-title';
import { englishTitle } from './english-title';
import { positionTitle } from './position-title';
import { titleWordsOf } from './title-words';

/** Titles what Chinese documents tell, in both languages of the interface. */
export function titleRenderers({ lexicon, triggers }: EventWords): TitleRenderers {
  const words = titleWordsOf(lexicon, triggers);
  return {
    en: (draft, text, status) => englishTitle(draft, text, words, status),
    zh: (draft, text) => {
      // Of a round its name, of all else the words that tell it.
      const conference = rowOf(lexicon.conferences, draft.conferenceId);
      return conference && draft.round !== null
        ? chineseRoundTitle(conference.zh, draft.round)
        : chineseClauseTitle(draft, text, words);
    },
    positionEn: (position, text) => positionTitle(position, text, words),
    positionZh: () => '',
    quoted: chineseTitle,
  };
}
