'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { ParticipantRole } from '@/lib/schema/vocabulary';
import { nameIn } from '../_event/words';
import { ChoiceField } from './choice-field';
import { ChosenNames } from './chosen-names';
import type { Actor, EventFields } from './corrections';
import { type Allowed, DateField } from './date-field';
import { KindAndStatus } from './kind-and-status';

const IMPORTANCE = ['machine', 'pinned', 'demoted'] as const;

interface Props {
  fields: EventFields;
  change(some: Partial<EventFields>): void;
  /** The dates that the words of its passages give. */
  allowed: readonly Allowed[];
}

/** The fields of an event. */
export function EventFieldsForm({ fields, change, allowed }: Props) {
  const t = useTranslations('review.correct');
  const all = useTranslations();
  const locale = useLocale();
  const { titleEn, titleZh, date, type, status, countries, people, place, importance } = fields;
  const english = (
    <TextField
      key="en"
      label={t('titleEn')}
      value={titleEn}
      lang="en"
      change={(text) => change({ titleEn: text })}
    />
  );
  const chinese = (
    <TextField
      key="zh-Hant"
      label={t('titleZh')}
      value={titleZh}
      lang="zh-Hant"
      change={(text) => change({ titleZh: text })}
    />
  );
  return (
    <div className="record-form">
      {/* The reader's own language first. */}
      {locale === 'en' ? [english, chinese] : [chinese, english]}
      <DateField value={date} change={(text) => change({ date: text })} allowed={allowed} />
      <KindAndStatus type={type} status={status} change={change} />
      <ChosenNames
        label={t('countries')}
        kinds={['state', 'organisation']}
        names={countries}
        change={(names) => change({ countries: names })}
        made={(name) => name}
      />
      <ChosenNames<Actor>
        label={t('people')}
        names={people}
        change={(names) => change({ people: names })}
        made={(name) => ({ ...name, role: 'actor' })}
        beside={(one) => (
          <select
            aria-label={t('role', { name: nameIn(locale, one) })}
            className="field w-auto"
            value={one.role}
            onChange={({ target }) => {
              const role = ParticipantRole.options.find((option) => option === target.value) ?? one.role;
              change({ people: people.map((actor) => (actor === one ? { ...one, role } : actor)) });
            }}
          >
            {ParticipantRole.options.map((role) => (
              <option key={role} value={role}>
                {all(`role.${role}`)}
              </option>
            ))}
          </select>
        )}
      />
      <ChosenNames
        label={t('place')}
        kinds={['place', 'state']}
        names={place === null ? [] : [place]}
        change={([one = null]) => change({ place: one })}
        made={(name) => name}
        isOne
        asWritten={(text) => t('asWritten', { text })}
      />
      <ChoiceField
        label={t('importance')}
        value={importance}
        values={IMPORTANCE}
        text={(one) => t(one)}
        change={(one) => change({ importance: one })}
      />
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  lang?: string;
  hint?: string;
  change(text: string): void;
}

export function TextField({ label, value, lang, hint, change }: TextProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={value}
        lang={lang}
        maxLength={300}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => change(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-note">
          {hint}
        </p>
      )}
    </div>
  );
}
