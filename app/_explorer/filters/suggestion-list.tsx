'use client';

import type { UseComboboxGetItemPropsOptions, UseComboboxGetItemPropsReturnValue } from 'downshift';
import { useLocale, useTranslations } from 'use-intl/react';
import { nameIn, titleIn } from '../../_event/words';
import type { Group, Suggestion } from './suggestion';

interface Props {
  groups: readonly Group[];
  highlighted: number;
  getItemProps: (options: UseComboboxGetItemPropsOptions<Suggestion>) => UseComboboxGetItemPropsReturnValue;
}

/** The suggestions under what they are, each with how many events it stands for. */
export function SuggestionList({ groups, highlighted, getItemProps }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const words = (item: Suggestion) => {
    if (item.by === 'name') return nameIn(locale, item.name);
    if (item.by === 'round') return titleIn(locale, item.round);
    if (item.by === 'kind') return t(`kind.${item.kind.value}`);
    return t('suggestion.inText', item);
  };
  const count = (item: Suggestion) => {
    if (item.by === 'words') return null;
    if (item.by === 'round') return t('list.passages', { count: item.round.count });
    return t('filter.events', { count: (item.by === 'name' ? item.name : item.kind).count });
  };
  /** The name that fits, where it is another than the one that is shown. */
  const also = (item: Suggestion) =>
    item.by === 'name' && item.name.name !== nameIn(locale, item.name) ? item.name.name : null;
  let index = -1;
  return groups.map(({ name, items }) => (
    <fieldset key={name}>
      <legend className="suggestion-head">{t(`suggestion.${name}`)}</legend>
      {items.map((item) => {
        index += 1;
        return (
          <div
            key={item.key}
            {...getItemProps({ item, index })}
            data-highlighted={index === highlighted || undefined}
            className="suggestion"
          >
            <span>
              {words(item)}
              {also(item) && <span className="text-ink-soft"> {also(item)}</span>}
            </span>
            <span className="suggestion-count">{count(item)}</span>
          </div>
        );
      })}
    </fieldset>
  ));
}
