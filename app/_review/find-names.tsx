'use client';

import { type ReactNode, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import type { NameSummary } from '@/lib/queries/names/view';
import type { EntityKind } from '@/lib/schema/vocabulary';
import { nameIn } from '../_event/words';
import { useFound } from './use-found';

/** So many names are offered. */
const OFFERED = 8;

interface Props {
  label: string;
  /** Kinds of names that are offered; all of them where none are given. */
  kinds?: readonly EntityKind[];
  /** Names that are not offered: they are there already. */
  without?: readonly string[];
  take(name: Named): void;
  /** What stands between the label and the field. */
  children?: ReactNode;
}

/** A field in which a name is looked for by any of its spellings; what is found is taken by a press, the first by Enter. */
export function FindNames({ label, kinds, without = [], take, children }: Props) {
  const t = useTranslations('review');
  const kind = useTranslations('entity.kind');
  const locale = useLocale();
  const id = useId();
  const [words, setWords] = useState('');
  const q = words.trim();
  const answer = useFound<{ names: NameSummary[] }>(
    q === '' ? null : `/api/names?${new URLSearchParams({ q })}`,
  );
  const fitting = (answer?.names ?? [])
    .filter((name) => !without.includes(name.id) && (kinds === undefined || kinds.includes(name.kind)))
    .slice(0, OFFERED);
  const choose = (name: Named) => {
    take({ id: name.id, nameZh: name.nameZh, nameEn: name.nameEn });
    setWords('');
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children}
      <input
        id={id}
        type="search"
        className="field"
        value={words}
        placeholder={t('search')}
        autoComplete="off"
        maxLength={200}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Enter takes what is found; the form is sent by its button.
          event.preventDefault();
          const [first] = fitting;
          if (first !== undefined) choose(first);
        }}
      />
      <p role="status" className="sr-only">
        {answer && t('found', { count: fitting.length })}
      </p>
      {answer && fitting.length === 0 && <p className="field-note">{t('none')}</p>}
      {fitting.length > 0 && (
        <ul className="review-offers">
          {fitting.map((name) => (
            <li key={name.id}>
              <button
                type="button"
                className="button"
                aria-label={t('take', { name: nameIn(locale, name) })}
                onClick={() => choose(name)}
              >
                <span aria-hidden="true">+</span> {nameIn(locale, name)}{' '}
                <span className="text-ink-faint">{kind(name.kind)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
