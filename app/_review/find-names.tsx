'use client';

import { type ReactNode, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { Named } from '@/lib/queries/event-view';
import type { EntityList } from '@/lib/queries/review/edit-view';
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
  /** What is said of words that no list knows, where they can be taken as they are written. */
  asWritten?: ((text: string) => string) | undefined;
  /** What stands between the label and the field. */
  children?: ReactNode;
}

/** A field in which a name that the tables know is looked for by any of its spellings; what is found is taken by a press, the first by Enter. */
export function FindNames({ label, kinds, without = [], take, asWritten, children }: Props) {
  const t = useTranslations('review');
  const kind = useTranslations('entity.kind');
  const locale = useLocale();
  const id = useId();
  const [words, setWords] = useState('');
  const q = words.trim();
  const query = new URLSearchParams([['q', q], ...(kinds ?? []).map((one) => ['kind', one])]);
  const answer = useFound<EntityList>(q === '' ? null : `/api/entities?${query}`);
  const fitting = (answer?.entities ?? []).filter(({ id }) => !without.includes(id)).slice(0, OFFERED);
  const isKnown = fitting.some(({ nameEn, nameZh }) => nameEn === q || nameZh === q);
  const free = asWritten && answer && !isKnown ? { id: q, nameZh: q, nameEn: q } : null;
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
          const first = fitting[0] ?? free;
          if (first) choose(first);
        }}
      />
      <p role="status" className="sr-only">
        {answer && t('found', { count: fitting.length })}
      </p>
      {answer && fitting.length === 0 && !free && <p className="field-note">{t('none')}</p>}
      {(fitting.length > 0 || free) && (
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
                <span className="text-ink-faint">
                  {kind(name.kind)}
                  {!name.isHere && ` · ${t('elsewhere')}`}
                </span>
              </button>
            </li>
          ))}
          {free && asWritten && (
            <li>
              <button type="button" className="button" onClick={() => choose(free)}>
                <span aria-hidden="true">+</span> {asWritten(q)}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
