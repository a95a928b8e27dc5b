'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useRights } from '../_adding/use-rights';

const ReviewKeys = lazy(() => import('../_review/key-list-with-texts'));

const KEYS = ['search', 'help', 'arrows', 'ends', 'open', 'choose', 'shut', 'wheel', 'shiftWheel'] as const;

/** Whether a key belongs to what is being written. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** The keys of the page, shown by `?`; `/` leads to the search. */
export function KeyHelp() {
  const t = useTranslations('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  const writes = useRights()?.writes ?? false;
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('[data-search]')?.focus();
      }
      if (event.key === '?' && !dialog.current?.open) {
        setIsWanted(true);
        dialog.current?.showModal();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const show = () => {
    setIsWanted(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className="button ml-auto px-2.5 max-sm:hidden"
        aria-label={t('title')}
        title={t('title')}
        aria-keyshortcuts="?"
        onClick={show}
      >
        ?
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys"
        className="sheet"
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.stopPropagation();
        }}
      >
        <h2 id="keys" className="mb-3 font-semibold font-serif text-lg">
          {t('title')}
        </h2>
        <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-2 text-sm">
          {KEYS.map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd>{t(`${key}.key`)}</kbd>
              </dt>
              <dd>{t(`${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        {writes && isWanted && (
          <Suspense fallback={null}>
            <ReviewKeys />
          </Suspense>
        )}
        <p className="mt-4 text-right">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </p>
      </dialog>
    </>
  );
}
