'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventAfter } from '@/lib/queries/review/event-after';
import { langOf } from '@/lib/text/detect-language';
import { nameIn } from '../_event/words';
import { Link } from '../_shell/link';
import { useEditText } from './use-edit-text';
import { WithReviewTexts } from './with-texts';

export default function StateNote({ state }: { state: EventAfter }) {
  return (
    <WithReviewTexts>
      <Note state={state} />
    </WithReviewTexts>
  );
}

/** Says behind which decision an event is shown, what held then, which passages it had beside those that are shown, and leads to its other states. */
function Note({ state: { event, edit, held, names, lost, before, after } }: { state: EventAfter }) {
  const t = useTranslations('review.state');
  const locale = useLocale();
  const text = useEditText();
  const known = new Map(names.map((name) => [name.id, nameIn(locale, name)]));
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const at = (id: string) => `${eventHref(event.id)}?${new URLSearchParams({ edit: id })}`;
  return (
    <>
      <p className="font-medium">
        {t('title', { who: edit.who, time: time.format(new Date(edit.at)), what: text(edit, known) })}
      </p>
      {edit.why !== '' && <p className="text-ink-soft">{edit.why}</p>}
      <p className="mt-2">{t('held', { count: held.length })}</p>
      <ul className="list-disc pl-5">
        {held.map((one) => (
          <li key={one.id}>
            {text(one, known)} <span className="text-ink-faint">{one.who}</span>
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <p className="mt-2">{t('lost')}</p>
          <ul className="list-disc pl-5">
            {lost.map(({ href, words }) => (
              <li key={href} lang={langOf(words)}>
                <Link prefetch={false} href={href} className="link font-serif">
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-ink-soft">{t('else')}</p>
      <nav aria-label={t('states')} className="mt-2 flex flex-wrap gap-2">
        {before !== null && (
          <Link prefetch={false} href={at(before)} className="button">
            ‹ {t('before')}
          </Link>
        )}
        {after !== null && (
          <Link prefetch={false} href={at(after)} className="button">
            {t('after')} ›
          </Link>
        )}
        <Link prefetch={false} href={eventHref(event.id)} className="button">
          {t('now')}
        </Link>
      </nav>
    </>
  );
}
