'use client';

import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { passageLocator } from '@/lib/cite/locator';
import type { UntoldPassages } from '@/lib/queries/search/untold-passages';
import { langOf } from '@/lib/text/detect-language';
import { langOfSegments } from '../../_event/lang-of-segments';
import { MarkedWords } from './marked-words';

/** How many passages are shown at first. */
const FEW = 5;

/** The passages that hold the words that are looked for and tell none of the events found, each with the way to its place in the document. */
export function PassagesBelow({ total, more, passages }: UntoldPassages) {
  const t = useTranslations('found');
  const event = useTranslations('event');
  const locale = useLocale();
  const [all, setAll] = useState(false);
  if (total === 0) return null;
  const shown = all ? passages : passages.slice(0, FEW);
  return (
    <section aria-labelledby="passages-below" className="passages-below">
      <h2 id="passages-below">{t('passages', { count: total, more: more ? 'yes' : 'no' })}</h2>
      <ul>
        {shown.map(({ document, locator, isMachineRead, href, excerpt, places: count }) => (
          <li key={href}>
            {/* A plain link: the reader scrolls to the words and marks them. */}
            <a href={href}>
              <span lang={langOfSegments(excerpt)} className="block leading-snug">
                <MarkedWords segments={excerpt} />
              </span>
              <span className="mt-0.5 block text-ink-faint text-xs">
                <span lang={langOf(document.title)}>{document.title}</span> {passageLocator(locator, locale)}
                {isMachineRead && ` · ${event('machineRead')}`}
                {count > 1 && ` · ${t('times', { count })}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {passages.length > shown.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('morePassages', { count: passages.length - shown.length })}
        </button>
      )}
    </section>
  );
}
