'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl/react';
import { passageLocator } from '@/lib/cite/locator';
import type { PositionView } from '@/lib/queries/position-view';
import { CopyCitation } from './copy-citation';
import { Glyph } from './glyph';

/** A position in the words of its document: a link to the words in their place, and their citation. */
export function PositionLine({ position }: { position: PositionView }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, type, text, href, document, locator, fromTable } = position;
  return (
    <li className="round-line">
      <span className="pt-1" title={t(`kind.${type}`)}>
        <Glyph type={type} />
        <span className="sr-only">{t(`kind.${type}`)}</span>
      </span>
      <div>
        <Link href={href} prefetch={false} lang="zh-Hant" className="round-words">
          {text}
        </Link>
        <div className="round-line-foot">
          {fromTable && <span className="tag">{t('event.fromTable')}</span>}
          <span lang="zh-Hant" className="truncate">
            {document.title}
          </span>
          <span>{passageLocator(locator, locale)}</span>
          <CopyCitation mentionId={id} />
        </div>
      </div>
    </li>
  );
}
