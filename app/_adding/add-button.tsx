'use client';

import { usePathname } from 'next/navigation';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useFreshPages, useLatestChange } from './latest-change';
import { useFileDrop } from './use-file-drop';
import type { Chosen } from './use-items';
import { useRights } from './use-rights';

const Adding = lazy(() => import('./adding'));

/** Where documents are added, for who may; the way to log in for who could. Nothing for all others. Its dialog comes when it is first needed. */
export function AddButton() {
  const t = useTranslations('site');
  const path = usePathname();
  const rights = useRights();
  const change = useLatestChange();
  useFreshPages();
  const [isOpen, setIsOpen] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const [dropped, setDropped] = useState<readonly Chosen[]>([]);
  const open = useCallback(() => {
    setIsWanted(true);
    setIsOpen(true);
  }, []);
  const take = useCallback(
    (files: readonly Chosen[]) => {
      setDropped(files);
      open();
    },
    [open],
  );
  const close = useCallback(() => setIsOpen(false), []);
  const isOver = useFileDrop(rights?.writes ?? false, take);
  if (rights === null || !(rights.writes || rights.canLogIn)) return null;
  if (!rights.writes)
    return (
      <a href={`/log-in?${new URLSearchParams({ back: path })}`} className="button button-plain">
        {t('logIn')}
      </a>
    );
  return (
    <>
      <button
        type="button"
        className="button px-2"
        aria-haspopup="dialog"
        title={t('addDocuments')}
        onClick={open}
      >
        <span aria-hidden="true">+</span>
        <span className="max-head:sr-only">{t('addDocuments')}</span>
      </button>
      {isOver && (
        <div className="drop-place">
          <p>{t('dropHere')}</p>
        </div>
      )}
      {(isWanted || change !== null) && (
        <Suspense fallback={null}>
          <Adding rights={rights} isOpen={isOpen} close={close} dropped={dropped} />
        </Suspense>
      )}
    </>
  );
}
