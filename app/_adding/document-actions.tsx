'use client';

import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DocumentDialog } from './document-dialog';
import { useRights } from './use-rights';

const Dialogs = lazy(() => import('./document-dialogs'));

const ACTIONS = ['correct', 'replace', 'remove'] as const;

/** What can be done to a document, for who may do it. */
export function DocumentActions({ id }: { id: string }) {
  const t = useTranslations('source');
  const rights = useRights();
  const [shown, setShown] = useState<DocumentDialog | null>(null);
  if (!rights?.writes) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {ACTIONS.map((action) => (
        <button
          key={action}
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => setShown(action)}
        >
          {t(`actions.${action}`)}
        </button>
      ))}
      {shown !== null && (
        <Suspense fallback={null}>
          <Dialogs key={shown} id={id} shown={shown} rights={rights} close={() => setShown(null)} />
        </Suspense>
      )}
    </div>
  );
}
