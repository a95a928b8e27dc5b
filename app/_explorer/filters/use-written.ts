'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/** How long a reader has to pause in typing before what is written is looked for, in milliseconds. */
const PAUSE = 300;

/**
 * What is written into the field for words. It is looked for when the reader pauses, but not while an input method is composing a character; and follows the
 * address where that changes by itself.
 */
export function useWritten(
  input: RefObject<HTMLInputElement | null>,
  words: string | null,
  onSearch: (words: string | null) => void,
) {
  const [text, setText] = useState(words ?? '');
  const [known, setKnown] = useState(words);
  const [composing, setComposing] = useState(false);
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
  const later = (value: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(value), PAUSE);
  };
  const write = (value: string) => {
    setText(value);
    if (!composing) later(value);
  };
  const compose = {
    onCompositionStart: () => {
      clearTimeout(timer.current);
      setComposing(true);
    },
    onCompositionEnd: () => {
      setComposing(false);
      later(input.current?.value ?? text);
    },
  };
  const clear = () => {
    clearTimeout(timer.current);
    setText('');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written before the scripts had come
  useEffect(() => {
    const written = input.current?.value ?? text;
    if (written !== text) write(written);
    return () => clearTimeout(timer.current);
  }, []);
  return { text, composing, write, search, clear, compose };
}
