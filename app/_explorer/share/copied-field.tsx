'use client';

import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { copyText } from '../../_event/copy-text';

interface Props {
  label: string;
  /** What the button says. */
  copy: string;
  text: string;
  rows: number;
}

/** A text to be taken away, with a button that puts it on the clipboard and says whether it is there. */
export function CopiedField({ label, copy, text, rows }: Props) {
  const t = useTranslations('share');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ text: string; copied: boolean } | null>(null);
  const put = async () => {
    const copied = await copyText(text, box.current ?? undefined);
    if (!copied) field.current?.select();
    setDone({ text, copied });
  };
  return (
    <div ref={box} className="mt-3">
      <label htmlFor={id} className="block">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={put}>
          {copy}
        </button>
        <span role="status">{done?.text === text && t(done.copied ? 'copied' : 'selectIt')}</span>
      </p>
    </div>
  );
}
