'use client';

import { useTranslations } from 'use-intl/react';
import { CitationBox } from './citation-box';
import { useCitation } from './use-citation';

/**
 * Copies a citation and shows what was copied; another style is a choice away.
 * @param address the answer of the interface that has it
 */
export function CopyFrom({ address }: { address: string }) {
  const t = useTranslations('citation');
  const { style, state, cite } = useCitation(address);
  return (
    <>
      <button type="button" className="button" onClick={() => cite()}>
        {t('copy')}
      </button>
      <CitationBox style={style} state={state} cite={cite} />
    </>
  );
}
