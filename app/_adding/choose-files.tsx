'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Chosen } from './use-items';

/** What a saved page begins with. */
const PAGE = /^\s*(?:<!doctype html|<html)\b/i;

interface Props {
  endings: readonly string[];
  take(files: readonly Chosen[]): void;
}

/** Three ways to bring documents: choose files, drop them, paste a text. */
export function ChooseFiles({ endings, take }: Props) {
  const t = useTranslations('adding');
  const id = useId();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const paste = () => {
    const ending = PAGE.test(text) && endings.includes('.html') ? '.html' : '.txt';
    take([{ name: `${name.trim().replace(/\.[a-z]+$/i, '')}${ending}`, blob: new Blob([text]) }]);
    setName('');
    setText('');
  };
  return (
    <div>
      <p>
        <label className="button file-button">
          {t('choose')}
          <input
            type="file"
            multiple
            accept={endings.join(',')}
            onChange={({ target }) => {
              take([...(target.files ?? [])].map((file) => ({ name: file.name, blob: file })));
              target.value = '';
            }}
          />
        </label>{' '}
        <span className="text-ink-soft text-sm">{t('orDrop', { endings: endings.join(', ') })}</span>
      </p>
      <p className="mt-1 text-ink-soft text-sm">{t('hint')}</p>
      <details className="mt-2">
        <summary className="cursor-pointer text-sm">{t('paste.open')}</summary>
        <div className="record-form">
          <div>
            <label htmlFor={`${id}-name`}>{t('paste.name')}</label>
            <input
              id={`${id}-name`}
              className="field"
              value={name}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-text`}>{t('paste.text')}</label>
            <textarea
              id={`${id}-text`}
              className="field"
              rows={6}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <button
            type="button"
            className="button justify-self-start"
            disabled={name.trim() === '' || text.trim() === ''}
            onClick={paste}
          >
            {t('paste.take')}
          </button>
        </div>
      </details>
    </div>
  );
}
