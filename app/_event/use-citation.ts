'use client';

import { useRef, useState } from 'react';
import { useLocale } from 'use-intl/react';
import { CITE_STYLES, type CiteStyle } from '@/lib/cite/template';
import { keepChoice, keptChoice } from '../_shell/kept-choice';
import { copyText } from './copy-text';

export type CitationState =
  | { step: 'closed' }
  | { step: 'loading' | 'failed' }
  | { step: 'shown'; text: string; copied: boolean };

interface Answer {
  text: string;
  permalink?: string;
}

/** The reader's own day, `2026-11-21`: a server knows neither it nor when a kept answer is read. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/**
 * Fetches a citation and puts it, or its link, on the clipboard.
 * @param address where the citation is to be had, without style and language
 */
export function useCitation(address: string) {
  const locale = useLocale();
  const [style, setStyle] = useState<CiteStyle>('chicago-bibliography');
  const [state, setState] = useState<CitationState>({ step: 'closed' });

  const asked = useRef(0);

  async function copy(wanted: CiteStyle, pick: (answer: Answer) => string) {
    asked.current += 1;
    const own = asked.current;
    setStyle(wanted);
    setState({ step: 'loading' });
    try {
      const query = new URLSearchParams({ style: wanted, locale, accessed: today() });
      const response = await fetch(`${address}${address.includes('?') ? '&' : '?'}${query}`);
      if (!response.ok) throw new Error(response.statusText);
      const text = pick(await response.json());
      // What was asked for last is what the clipboard holds, in whatever order the answers come.
      if (own !== asked.current) return;
      setState({ step: 'shown', text, copied: await copyText(text) });
    } catch {
      if (own === asked.current) setState({ step: 'failed' });
    }
  }
  return {
    style,
    state,
    cite: (wanted?: CiteStyle) => {
      if (wanted) keepChoice('citation-style', wanted);
      return copy(wanted ?? keptChoice('citation-style', CITE_STYLES) ?? style, ({ text }) => text);
    },
    link: () => copy(style, ({ permalink = '' }) => permalink),
    close: () => setState({ step: 'closed' }),
  };
}
