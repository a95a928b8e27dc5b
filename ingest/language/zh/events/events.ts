import type { EventLanguage } from '../../../extract/language';
import { titleRenderers } from '../titles/renderers';
import { extract } from './extract';
import { eventWordsOf } from './words';

/** How Chinese tells events. */
export const EVENTS: EventLanguage = {
  reader: (lexicon, shared) => {
    const words = eventWordsOf(lexicon, shared);
    return { extract: (document) => extract(document, words), titles: titleRenderers(words) };
  },
};
