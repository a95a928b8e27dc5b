'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Span } from '@/lib/schema/span';
import { useRights } from '../_adding/use-rights';
import type { NamedWords } from '../_review/link-name-dialog';
import { useSoftLinks } from '../_shell/use-soft-links';
import { NamePopover } from './names/name-popover';
import { useNames } from './names/use-names';
import { PageDialog } from './page-dialog';
import { SelectionToolbar } from './selection-toolbar';
import { useScrollToPassage } from './use-scroll-to-passage';
import { useSelection } from './use-selection';
import '../_styles/review.css';

const LinkNameDialog = lazy(() => import('../_review/link-name-dialog'));

interface Props {
  documentId: string;
  /** Which part of the document is shown. */
  part: number;
  /** Whether its pages can be shown. */
  hasPages: boolean;
  /** The words that a link asks for. */
  target: Span | null;
  children: ReactNode;
}

/** A document's text, of which any words can be selected to be linked or cited. Tab leads from a selection to its toolbar. A name tells who it is. */
export function Reader({ documentId, part, hasPages, target, children }: Props) {
  const [paged, showPage] = useState<Span | null>(null);
  const [linked, link] = useState<NamedWords | null>(null);
  const writes = useRights()?.writes ?? false;
  const source = useTranslations('source');
  const t = useTranslations('citation');
  const root = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLElement>(null);
  const [chosen, choose] = useSelection(root, toolbar);
  const named = useNames(root, documentId, part);
  useScrollToPassage();
  const follow = useSoftLinks();

  useEffect(() => {
    if (chosen === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (toolbar.current?.contains(document.activeElement)) return;
      if (event.key === 'Escape') choose(null);
      if (event.key !== 'Tab' || event.shiftKey) return;
      event.preventDefault();
      toolbar.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [chosen, choose]);

  const close = () => {
    choose(null);
    document.getSelection()?.removeAllRanges();
  };
  return (
    <>
      {hasPages && target !== null && (
        <p className="my-3">
          <button type="button" className="button" onClick={() => showPage(target)}>
            {source('pageShow')}
          </button>
        </p>
      )}
      {paged !== null && <PageDialog documentId={documentId} span={paged} close={() => showPage(null)} />}
      {/* The words are links: to let go of the mouse after selecting some of them is not to follow one. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links in it are what is clicked, by keys too */}
      <div
        ref={root}
        onClickCapture={(event) => {
          if (document.getSelection()?.isCollapsed === false) event.preventDefault();
        }}
        onClick={follow}
      >
        {children}
      </div>
      <p role="status" className="sr-only">
        {chosen !== null && t('selected', { count: chosen.end - chosen.start })}
      </p>
      {chosen === null && (
        <NamePopover named={named} {...(writes && { link: (at) => link({ documentId, ...at }) })} />
      )}
      {linked !== null && (
        <Suspense fallback={null}>
          <LinkNameDialog named={linked} close={() => link(null)} />
        </Suspense>
      )}
      {chosen !== null && (
        <SelectionToolbar
          key={`${chosen.start}-${chosen.end}`}
          documentId={documentId}
          span={chosen}
          place={chosen}
          toolbar={toolbar}
          close={close}
          mayAdd={writes}
          {...(hasPages && { showPage: () => showPage(chosen) })}
        />
      )}
    </>
  );
}
