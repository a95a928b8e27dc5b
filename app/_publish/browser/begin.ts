import { isOfInterface } from '../addresses';
import { type Registry, wake } from '../islands/wake';
import { answerFromParts } from './from-parts';
import { goToCopiedPage } from './go-to-copied-page';
import { keepViewInLanguage } from './keep-view';
import { markPassage } from './mark-passage';

/** Has the page of a copy work: what its components ask of the app's interface is answered here. */
export function begin(registry: Registry): void {
  if (goToCopiedPage()) return;
  const ask = window.fetch;
  window.fetch = (asked, init) =>
    typeof asked === 'string' && isOfInterface(asked)
      ? answerFromParts(asked)
      : ask.call(window, asked, init);
  wake(registry);
  keepViewInLanguage();
  void markPassage();
}
