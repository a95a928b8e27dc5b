'use client';

import { useLocale } from 'use-intl/react';
import { passageLocator } from '@/lib/cite/locator';
import type { Evidence } from '@/lib/queries/event-view';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';

interface Props {
  legend: string;
  evidence: readonly Evidence[];
  /** Mention ids. */
  chosen: readonly string[];
  choose(chosen: readonly string[]): void;
}

/** Passages of an event to be chosen by their words, each with its document and the date it gives. */
export function PassageChoice({ legend, evidence, chosen, choose }: Props) {
  const locale = useLocale();
  return (
    <fieldset className="review-choice">
      <legend>{legend}</legend>
      {evidence.map(({ mentionId, words, document, locator, edtf }) => (
        <label key={mentionId}>
          <input
            type="checkbox"
            checked={chosen.includes(mentionId)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, mentionId] : chosen.filter((one) => one !== mentionId))
            }
          />
          <span>
            <span lang={langOf(words)} className="font-serif">
              {words}
            </span>
            <span className="block text-ink-faint text-xs">
              {formatDate(edtf, locale)} · <span lang={langOf(document.title)}>{document.title}</span>{' '}
              {passageLocator(locator, locale)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
