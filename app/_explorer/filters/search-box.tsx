'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';

/** How long a reader has to pause in typing before what is written is looked for, in milliseconds. */
const PAUSE = 300;

interface Props {
  words: string | null;
  onSearch: (words: string | null) => void;
}

/** The words to look for; the key `/` leads here. */
export function SearchBox({ words, onSearch }: Props) {
  const t = useTranslations('filter');
  const [text, setText] = useState(words ?? '');
  const [known, setKnown] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address has changed by itself: the back button, or "clear".
  if (known !== words) {
    setKnown(words);
    if ((text.trim() || null) !== words) setText(words ?? '');
  }
  const search = (value: string) => {
    clearTimeout(timer.current);
    const wanted = value.trim() || null;
    if (wanted !== words) onSearch(wanted);
  };
  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), PAUSE);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written before the scripts had come
  useEffect(() => {
    const written = input.current?.value ?? text;
    if (written !== text) change(written);
    return () => clearTimeout(timer.current);
  }, []);
  return (
    <search className="search-box">
      <input
        ref={input}
        type="search"
        name="q"
        maxLength={200}
        value={text}
        placeholder={t('searchHint')}
        aria-label={t('search')}
        aria-keyshortcuts="/"
        data-search
        onChange={({ target }) => change(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          search(text);
        }}
      />
    </search>
  );
}
