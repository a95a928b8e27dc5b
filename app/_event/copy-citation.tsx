'use client';

import { useTranslations } from 'use-intl/react';
import { CitationBox } from './citation-box';
import { useCitation } from './use-citation';

/** Copies a citation of a passage and shows what was copied; another style is a choice away. */
export function CopyCitation({ mentionId }: { mentionId: string }) {
  const t = useTranslations('citation');
  const { style, state, cite } = useCitation(`/api/citations/${encodeURIComponent(mentionId)}`);
  return (
    <>
      <button type="button" className="button" onClick={() => cite()}>
        {t('copy')}
      </button>
      <CitationBox style={style} state={state} cite={cite} />
    </>
  );
}
