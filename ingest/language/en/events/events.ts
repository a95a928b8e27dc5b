import type { EventLanguage } from '../../../extract/language';
import { headlineRenderers } from '../headlines/renderers';
import { extract } from './extract';

/** How English tells events. */
export const EVENTS: EventLanguage = {
  reader: (lexicon, shared) => {
    const words = { lexicon, shared };
    return { extract: (document) => extract(document, words), titles: headlineRenderers(lexicon) };
  },
};
