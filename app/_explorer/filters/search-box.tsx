'use client';

import { useCombobox } from 'downshift';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { groupsOf, type Suggestion } from './suggestion';
import { SuggestionList } from './suggestion-list';
import { settled } from './suggestion-state';
import { useSuggestions } from './use-suggestions';
import { useWritten } from './use-written';

interface Props {
  words: string | null;
  onSearch: (words: string | null) => void;
  /** A suggestion other than the words themselves is chosen; what is written is done with. */
  onChoose: (suggestion: Exclude<Suggestion, { by: 'words' }>) => void;
}

/** Leads from the field to the first event of the list. */
function toFirstHit(): boolean {
  const hit = document.querySelector<HTMLElement>('a[data-event]');
  hit?.focus();
  return hit !== null;
}

/** The words to look for, with suggestions of what may be meant; the key `/` leads here. Without scripts it is a field of the form. */
export function SearchBox({ words, onSearch, onChoose }: Props) {
  const t = useTranslations();
  const input = useRef<HTMLInputElement>(null);
  const { text, composing, write, search, clear, compose } = useWritten(input, words, onSearch);
  const suggestions = useSuggestions(composing || text.trim() === '' ? null : text);
  const groups = suggestions === null ? [] : groupsOf(suggestions, text);
  const items = groups.flatMap((group) => group.items);
  const choose = (item: Suggestion) => {
    if (item.by === 'words') return search(item.text);
    clear();
    onChoose(item);
  };
  const { isOpen, highlightedIndex, closeMenu, getInputProps, getMenuProps, getItemProps } = useCombobox({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    itemToKey: (item) => item?.key,
    stateReducer: settled,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  });
  const open = isOpen && items.length > 0;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const keep = () => {
      event.preventDefault();
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    };
    if (event.nativeEvent.isComposing)
      return Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (event.key === 'ArrowDown' && !open && !event.altKey && toFirstHit()) return keep();
    if (event.key === 'Escape' && open) event.stopPropagation();
    if (event.key === 'Escape' && !open)
      return Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (event.key !== 'Enter' || (open && highlightedIndex >= 0)) return;
    keep();
    closeMenu();
    search(text);
  };
  return (
    <search className="search-box">
      <input
        {...getInputProps({
          ref: input,
          onChange: ({ currentTarget }) => write(currentTarget.value),
          onKeyDown: press,
          'aria-label': t('filter.search'),
          'aria-labelledby': undefined,
          'aria-expanded': open,
        })}
        {...compose}
        type="search"
        name="q"
        maxLength={200}
        placeholder={t('filter.searchHint')}
        aria-keyshortcuts="/"
        data-search
      />
      <div
        {...getMenuProps({ 'aria-label': t('suggestion.label'), 'aria-labelledby': undefined })}
        className="suggestions"
        hidden={!open}
      >
        {open && (
          <SuggestionList groups={groups} highlighted={highlightedIndex} getItemProps={getItemProps} />
        )}
      </div>
    </search>
  );
}
