import type { PositionDraft } from '@/lib/schema/annotation';
import type { TitleRenderers } from '../../../assemble/language';
import type { Lexicon } from '../../../knowledge/lexicon';
import { rowOf } from '../../../knowledge/row-of';
import { chineseRoundTitle } from '../../zh/titles/chinese-title';
import { roundName } from '../../zh/titles/round-phrase';
import { capital, named } from '../titles/grammar';
import { chineseFrame } from './chinese-frame';
import { englishHeadline } from './english-headline';
import type { NameOf } from './subject-words';

/** The titles of English passages: in English from their words, in Chinese from kind and parties. */
export function headlineRenderers(lexicon: Lexicon): TitleRenderers {
  const nameOf: NameOf = (id) => {
    const row =
      rowOf(lexicon.countries, id) ??
      rowOf(lexicon.organisations, id) ??
      rowOf(lexicon.treaties, id) ??
      rowOf(lexicon.conferences, id);
    return row ? named(row) : (rowOf(lexicon.persons, id)?.en ?? id);
  };
  return {
    en: (draft, text) => {
      // Of a round its name, of all else the words that tell it.
      const round = draft.round === null ? null : roundName(draft.conferenceId, draft.round, lexicon);
      return round
        ? { title: capital(round), isWhole: true, isFallback: false, unknown: null }
        : englishHeadline(draft, text, nameOf);
    },
    zh: (draft, text) => {
      const conference = rowOf(lexicon.conferences, draft.conferenceId);
      return conference && draft.round !== null
        ? chineseRoundTitle(conference.zh, draft.round)
        : chineseFrame(draft, text, lexicon);
    },
    positionEn: ({ clause }: PositionDraft, text) => englishHeadline(clause, text, nameOf).title,
    positionZh: ({ clause }: PositionDraft, text) => chineseFrame(clause, text, lexicon),
    quoted: (words, dateText) => words.replace(dateText, '').replace(/\s+/g, ' ').trim(),
  };
}
