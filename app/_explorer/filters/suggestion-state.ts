import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift';
import type { Suggestion } from './suggestion';

const { InputBlur, InputClick, InputKeyDownEscape } = useCombobox.stateChangeTypes;

/**
 * How the state of the field changes where that is not as the library has it: leaving the field chooses nothing, Escape takes back nothing that is written, and
 * a click into the field opens nothing.
 */
export function settled(
  state: UseComboboxState<Suggestion>,
  { type, changes }: UseComboboxStateChangeOptions<Suggestion>,
): Partial<UseComboboxState<Suggestion>> {
  if (type === InputClick) return state;
  if (type !== InputBlur && type !== InputKeyDownEscape) return changes;
  return { ...state, isOpen: false, highlightedIndex: -1 };
}
