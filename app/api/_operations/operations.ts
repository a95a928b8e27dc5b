import type { Operation } from '../_answers/operation';
import { CITE_DATA } from './cite-data';
import { CITE_PASSAGE } from './cite-passage';
import { CITE_WORDS } from './cite-words';
import { COUNT_FACETS } from './count-facets';
import { GET_EVENT } from './get-event';
import { GET_MENTION } from './get-mention';
import { LIST_EVENTS } from './list-events';
import { CITE_NAME, GET_NAME, LIST_NAMES } from './names';
import { DESCRIBE_DATA, LIST_CONTRADICTIONS, LIST_ROUNDS } from './pages';
import { PAGES_OF_WORDS } from './pages-of-words';
import { GET_POSITION, LIST_POSITIONS } from './positions';
import { LIST_PROBLEMS, LIST_REJECTED, REVIEW_EVENT, REVIEW_QUEUE } from './review';
import { SEARCH_EVENTS } from './search-events';
import { SHOW_WINDOW } from './show-window';
import { GET_SOURCE, LIST_SOURCES, NAMES_IN_SOURCE } from './sources';
import { SUGGEST } from './suggest';
import { TELL_STORY } from './tell-story';

/** All that the interface answers, in the order in which it is described. */
export const OPERATIONS: readonly Operation[] = [
  LIST_EVENTS,
  GET_EVENT,
  TELL_STORY,
  SEARCH_EVENTS,
  SUGGEST,
  COUNT_FACETS,
  SHOW_WINDOW,
  LIST_NAMES,
  GET_NAME,
  CITE_NAME,
  LIST_SOURCES,
  GET_SOURCE,
  NAMES_IN_SOURCE,
  PAGES_OF_WORDS,
  CITE_WORDS,
  GET_MENTION,
  LIST_POSITIONS,
  GET_POSITION,
  CITE_PASSAGE,
  LIST_ROUNDS,
  LIST_CONTRADICTIONS,
  DESCRIBE_DATA,
  CITE_DATA,
  REVIEW_QUEUE,
  REVIEW_EVENT,
  LIST_REJECTED,
  LIST_PROBLEMS,
];
