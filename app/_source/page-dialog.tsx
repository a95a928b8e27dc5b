'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { apiHref, originalHref, sourceHref } from '@/lib/addresses';
import type { PageOfWords, PagesOfWords } from '@/lib/queries/pages-of-words';
import type { Span } from '@/lib/schema/span';
import { drawPage } from './draw-page';

interface Props {
  documentId: string;
  /** The words whose page is shown. */
  span: Span;
  close: () => void;
}

/** So many pages are drawn of words that stand on many. */
const MOST = 3;

/** The pages on which words stand, drawn from the original, with the words framed. Nothing of it is loaded before it is asked for. */
export function PageDialog({ documentId, span, close }: Props) {
  const t = useTranslations('source');
  const dialog = useRef<HTMLDialogElement>(null);
  const [found, setFound] = useState<PagesOfWords | 'failed' | null>(null);
  const { start, end } = span;

  useEffect(() => {
    dialog.current?.showModal();
    const leaving = new AbortController();
    fetch(`${apiHref(sourceHref(documentId))}/pages?passage=${start}-${end}`, { signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : 'failed'))
      .then(setFound)
      .catch(() => leaving.signal.aborted || setFound('failed'));
    return () => leaving.abort();
  }, [documentId, start, end]);

  const pages = found === null || found === 'failed' ? [] : found.pages.slice(0, MOST);
  return (
    <dialog ref={dialog} aria-label={t('pageShow')} className="page-dialog" onClose={close}>
      <p className="page-dialog-head">
        <a href={originalHref(documentId)} download className="link text-sm">
          {t('original')}
        </a>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('pageClose')}
        </button>
      </p>
      {found === null && <p role="status">{t('pageDrawing')}</p>}
      {found !== null && pages.length === 0 && <p role="alert">{t('pageFailed')}</p>}
      {pages.map((page) => (
        <DrawnPage
          key={page.number}
          page={page}
          original={originalHref(documentId)}
          isPicture={found !== null && found !== 'failed' && found.format === 'image'}
        />
      ))}
    </dialog>
  );
}

function DrawnPage({
  page,
  original,
  isPicture,
}: {
  page: PageOfWords;
  original: string;
  isPicture: boolean;
}) {
  const t = useTranslations('source');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  const { number, label, width, height, confidence, rectangles } = page;

  useEffect(() => {
    if (isPicture || canvas.current === null) return;
    let isGone = false;
    const drawing = drawPage(original, number, canvas.current);
    drawing.then(
      () => isGone || setState('drawn'),
      () => isGone || setState('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [original, number, isPicture]);

  const inPercent = (part: number, whole: number | null) => `${(100 * part) / (whole || 1)}%`;
  return (
    <figure className="page-drawn">
      <figcaption>
        {t('pageLabel', { label })}
        {confidence !== null && (
          <span className="ml-2 text-ink-soft text-sm">
            {t('pageSure', { percent: Math.round(confidence * 100) })}
          </span>
        )}
      </figcaption>
      <p role="status" className={state === 'failed' ? 'text-sm' : 'sr-only'}>
        {state === 'drawing' && t('pageDrawing')}
        {state === 'drawn' && t('pageDrawn', { label })}
        {state === 'failed' && t('pageFailed')}
      </p>
      <div className="page-paper">
        {isPicture ? (
          // biome-ignore lint/performance/noImgElement: the original itself, which is not made smaller
          <img
            src={original}
            alt={t('pageLabel', { label })}
            onLoad={() => setState('drawn')}
            onError={() => setState('failed')}
          />
        ) : (
          <canvas ref={canvas} role="img" aria-label={t('pageLabel', { label })} />
        )}
        {state === 'drawn' &&
          rectangles.map((one) => (
            <span
              key={`${one.x} ${one.y} ${one.width}`}
              className="page-words"
              style={{
                left: inPercent(one.x, width),
                top: inPercent(one.y, height),
                width: inPercent(one.width, width),
                height: inPercent(one.height, height),
              }}
            />
          ))}
      </div>
    </figure>
  );
}
