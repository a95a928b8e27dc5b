'use client';

import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { isOwnMachine } from '@/lib/own-machine';
import { viewLink } from './addresses';
import { CopiedField } from './copied-field';
import { FramePart } from './frame-part';
import { ToldPart } from './told-part';

/** Three points that are joined. */
function ShareSign() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 fill-none stroke-[1.5] stroke-current">
      <circle cx="12" cy="3.5" r="1.75" />
      <circle cx="4" cy="8" r="1.75" />
      <circle cx="12" cy="12.5" r="1.75" />
      <path d="M5.6 7.1l4.8-2.7M5.6 8.9l4.8 2.7" />
    </svg>
  );
}

interface Props {
  /** How many events the list has, and what it is asked by. */
  matching: number;
  words: readonly string[];
}

/** The present view for others: its link, its pages to read and to print, and the code that shows it in a page of another site. */
export function ShareButton({ matching, words }: Props) {
  const t = useTranslations();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState<string | null>(null);
  const what = [t('share.events', { count: matching }), ...words].join(t('list.separator'));
  return (
    <>
      <button
        type="button"
        className="button p-1.5"
        title={t('share.open')}
        aria-label={t('share.open')}
        aria-haspopup="dialog"
        onClick={() => {
          setLink(viewLink(location.href));
          dialog.current?.showModal();
        }}
      >
        <ShareSign />
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className="sheet share-sheet"
        onClose={() => setLink(null)}
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      >
        <h2 id={heading} className="font-semibold font-serif text-lg">
          {t('share.title')}
        </h2>
        <p className="mt-1 text-ink-soft">{t('share.shows', { what })}</p>
        {link !== null && (
          <>
            <CopiedField label={t('share.link')} copy={t('share.copyLink')} text={link} rows={2} />
            {isOwnMachine(new URL(link).hostname) && (
              <p className="mt-2 text-ink-soft">{t('share.ownMachine')}</p>
            )}
            <ToldPart link={link} />
            <FramePart link={link} />
          </>
        )}
        <p className="mt-4 text-right">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('share.close')}
          </button>
        </p>
      </dialog>
    </>
  );
}
