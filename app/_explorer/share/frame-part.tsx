'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { currentPrefix } from '@/lib/collections/current';
import { type FirstShown, frameCode, frameLink, USUAL_SIZE } from './addresses';
import { CopiedField } from './copied-field';

/** The code that shows the view in a page of another site, as large as the reader wants it. @param link of the view */
export function FramePart({ link }: { link: string }) {
  const t = useTranslations('share');
  const explorer = useTranslations('explorer');
  const [size, setSize] = useState(USUAL_SIZE);
  const [first, setFirst] = useState<FirstShown>('timeline');
  const address = frameLink(link, currentPrefix(), first);
  return (
    <section aria-labelledby="share-frame" className="mt-5">
      <h3 id="share-frame" className="font-semibold">
        {t('frame')}
      </h3>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        {(['width', 'height'] as const).map((side) => (
          <label key={side}>
            {t(side)}{' '}
            <input
              value={size[side]}
              size={5}
              inputMode={side === 'height' ? 'numeric' : 'text'}
              onChange={({ target }) => setSize({ ...size, [side]: target.value })}
            />
          </label>
        ))}
        <label>
          {t('narrow')}{' '}
          <select
            value={first}
            onChange={({ target }) => setFirst(target.value === 'list' ? 'list' : 'timeline')}
          >
            <option value="timeline">{explorer('timeline')}</option>
            <option value="list">{explorer('list')}</option>
          </select>
        </label>
      </div>
      <CopiedField
        label={t('code')}
        copy={t('copyFrame')}
        text={frameCode(address, document.title, size)}
        rows={4}
      />
      <a href={address} target="_blank" rel="noopener" className="link mt-2 inline-block">
        {t('see')}
        <span aria-hidden="true"> ↗</span>
      </a>
    </section>
  );
}
