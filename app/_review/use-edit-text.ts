'use client';

import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { EditView } from '@/lib/queries/review/edit-view';
import type { Correction, Decision } from '@/lib/schema/edit';
import { formatDate } from '@/lib/time/format-date';

type Does<Name extends Decision['does']> = Extract<Decision, { does: Name }>;

/** The names that ids stand for, as far as they are known. */
export type NamesById = ReadonlyMap<string, string>;

const NONE: NamesById = new Map();

/** A field's value as a reader reads it. */
export function useFieldText(): (
  field: Correction['field'],
  value: Correction['before'],
  names?: NamesById,
) => string {
  const t = useTranslations();
  const locale = useLocale();
  return useCallback(
    (field, value, names = NONE) => {
      const nameOf = (id: string) => names.get(id) ?? id;
      const list = (parts: readonly string[]) => parts.join(t('list.separator')) || t('review.empty');
      if (typeof value === 'string') {
        if (value === '') return t('review.empty');
        if (field === 'date') return `${formatDate(value, locale)} (${value})`;
        if (field === 'type') return t(`kind.${value as Extract<Correction, { field: 'type' }>['after']}`);
        if (field === 'status')
          return t(`status.${value as Extract<Correction, { field: 'status' }>['after']}`);
        if (field === 'importance')
          return t(`review.correct.${value as Extract<Correction, { field: 'importance' }>['after']}`);
        return nameOf(value);
      }
      return list(
        value.map((one) =>
          typeof one === 'string' ? nameOf(one) : `${nameOf(one.entity)} (${t(`role.${one.role}`)})`,
        ),
      );
    },
    [t, locale],
  );
}

/** What was decided, as the end of a sentence that begins with who did: “corrected the date: 2003-01 → 10 January 2003”. */
export function useEditText(): (edit: Pick<EditView, 'decision'>, names?: NamesById) => string {
  const t = useTranslations('review.did');
  const field = useTranslations('review.field');
  const fieldText = useFieldText();
  return useCallback(
    ({ decision }, names = NONE) => {
      const nameOf = (id: string) => names.get(id) ?? id;
      const words = ({ exact }: { exact: string }) => exact.replace(/\s+/g, ' ').trim();
      const settled = ({ target, claim }: Does<'settle'>) => {
        const claimed = claim === null ? undefined : target.claims[claim];
        return claim === null || claimed === undefined
          ? t('open')
          : t('settle', { number: claim + 1, words: words(claimed.quote) });
      };
      switch (decision.does) {
        case 'accept':
          return t('accept');
        case 'reject':
          return t(`reject.${decision.as}`);
        case 'correct': {
          const { field: name, before, after } = decision.correction;
          return t('correct', {
            field: field(name),
            before: fieldText(name, before, names),
            after: fieldText(name, after, names),
          });
        }
        case 'merge':
          return t('merge', { other: nameOf(decision.with.event) });
        case 'split':
          return t('split', { count: decision.off.length });
        case 'add':
          return t('add', { words: words(decision.passage.quote) });
        case 'note':
          return t('note', { text: decision.text });
        case 'settle':
          return settled(decision);
        case 'link-name': {
          const named = words(decision.words.quote);
          return decision.entity === null
            ? t('noName', { words: named })
            : t('linkName', { words: named, name: nameOf(decision.entity) });
        }
        case 'merge-names':
          return t('mergeNames', { name: nameOf(decision.entity), other: nameOf(decision.other) });
        case 'undo':
          return t('undo');
      }
    },
    [t, field, fieldText],
  );
}
