'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { placeOf } from '@/lib/collections/address';
import { useRights } from '../_adding/use-rights';
import { Link } from '../_shell/link';

/** The way to the queue, for those who may decide; readers are not led there. */
export function ReviewLink() {
  const t = useTranslations('reviewed');
  const { path } = placeOf(usePathname());
  if (!useRights()?.writes) return null;
  return (
    <Link
      prefetch={false}
      href="/review"
      aria-current={path === '/review' ? 'page' : undefined}
      title={t('review')}
      className="button px-2"
    >
      <span aria-hidden="true">✓</span>
      <span className="max-head:sr-only">{t('review')}</span>
    </Link>
  );
}
