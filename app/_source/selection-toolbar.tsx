'use client';

import { lazy, type RefObject, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { apiHref, sourceHref } from '@/lib/addresses';
import type { Span } from '@/lib/schema/span';
import { CitationBox } from '../_event/citation-box';
import { useCitation } from '../_event/use-citation';

const AddDialog = lazy(() => import('../_review/add-dialog'));

const FORMATS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;

interface Props {
  documentId: string;
  span: Span;
  place: { top: number; left: number };
  toolbar: RefObject<HTMLElement | null>;
  close: () => void;
  /** Shows the page on which the words stand; absent where there are no pages. */
  showPage?: () => void;
  /** Whether they can be added to the timeline. */
  mayAdd: boolean;
}

/** What can be done with selected words: their link, their citation, and their record for a reference manager. */
export function SelectionToolbar(props: Props) {
  const { documentId, span, place, toolbar, close, showPage, mayAdd } = props;
  const [added, setAdded] = useState<string | null>(null);
  const reviewed = useTranslations('reviewed');
  const source = useTranslations('source');
  const t = useTranslations('citation');
  const query = `passage=${span.start}-${span.end}`;
  const address = `${apiHref(sourceHref(documentId))}/citation?${query}`;
  const { style, state, cite, link } = useCitation(address);
  return (
    <section
      ref={toolbar}
      aria-label={t('selection')}
      className="selection-place"
      style={{ top: place.top, left: place.left }}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className="selection-toolbar">
        {/* Pressing a button must not take the selection away. */}
        <div role="toolbar" aria-label={t('selection')} onMouseDown={(event) => event.preventDefault()}>
          <button type="button" className="button" onClick={() => link()}>
            {t('copyLink')}
          </button>
          <button type="button" className="button" onClick={() => cite()}>
            {t('copy')}
          </button>
          {showPage && (
            <button type="button" className="button" onClick={showPage}>
              {source('pageShow')}
            </button>
          )}
          {mayAdd && (
            <button
              type="button"
              className="button"
              aria-haspopup="dialog"
              onClick={() => setAdded(document.getSelection()?.toString() ?? '')}
            >
              {reviewed('add')}
            </button>
          )}
          {FORMATS.map(([format, name]) => (
            <a
              key={format}
              href={`${address}&format=${format}`}
              download
              className="button button-plain px-1.5"
            >
              {name}
            </a>
          ))}
          <button type="button" className="button button-plain px-2" aria-label={t('close')} onClick={close}>
            ✕
          </button>
        </div>
        <CitationBox style={style} state={state} cite={cite} />
      </div>
      {added !== null && (
        <Suspense fallback={null}>
          <AddDialog documentId={documentId} span={span} words={added} close={() => setAdded(null)} />
        </Suspense>
      )}
    </section>
  );
}
