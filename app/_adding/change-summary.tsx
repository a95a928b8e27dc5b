'use client';

import { useTranslations } from 'use-intl/react';
import { Link } from '../_shell/link';
import type { ChangeView } from '../api/_writing/shapes';
import { UndoButton } from './undo-button';
import { Unread } from './unread';
import { useChangeText } from './use-change-text';

/** More documents are not linked one by one. */
const LINKED = 5;

interface Props {
  change: ChangeView;
  /** Follows a link: what lies over the page has to go. */
  leave?(): void;
}

/** What was done, what came of it, where to see it, and the way back. */
export function ChangeSummary({ change, leave }: Props) {
  const t = useTranslations('adding');
  const text = useChangeText();
  const { links, documents, kind, isRead, said } = change;
  return (
    <div className="change-summary">
      <p>{text(change)}</p>
      {isRead === false && <Unread text={t('unread')} said={said} />}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {links.events && (
          <Link href={links.events} className="link" onClick={leave}>
            {t('seeEvents')}
          </Link>
        )}
        {links.contradictions && (
          <Link href={links.contradictions} className="link" onClick={leave}>
            {t('seeContradictions')}
          </Link>
        )}
        {kind !== 'remove' &&
          documents.slice(0, LINKED).map(({ id, title }) => (
            <Link
              key={id}
              prefetch={false}
              href={`/sources/${encodeURIComponent(id)}`}
              className="link"
              onClick={leave}
            >
              {t('seeDocument', { title })}
            </Link>
          ))}
        <UndoButton change={change} />
      </p>
    </div>
  );
}
