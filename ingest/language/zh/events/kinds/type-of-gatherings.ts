import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import type { TypeRule } from './type-rule';

const HELD = triggerIds('talks-open', 'talks-held', 'talks-close', 'hold-talks', 'attend-talks');
/** Gatherings that are more than the talks of two sides, by the word that names them. */
const GATHERING = words('[一-龥]{2}(?<!{talks-held}|[輪次回屆期])會議|[一-龥]{gathering}');
const TALKS = words('{talks}|[復和]談|停戰');
/** A conference that takes a vote or is held by a party is told by its own words. */
const NO_GATHERING = words('{elections}');

/** `萬隆會議開幕`, `東協外長會議在永珍召開`: a conference is a meeting. Counter-examples: `停戰談判在開城揭幕`; `會議結束`, that of talks told before. */
export const gathering: TypeRule = ({ span, trigger, round, names }, { form }) => {
  if (!trigger || !HELD.has(trigger.row.id) || round !== null) return null;
  if (names.some(({ kind }) => kind === 'conference')) return null;
  const said = form.slice(span.start, span.end);
  if (TALKS.test(said) || NO_GATHERING.test(said)) return null;
  return GATHERING.test(said) ? 'meeting' : null;
};

const BEGINNING = triggerIds('talks-open', 'talks-close');
const BEGINS = words('^{beginning}$');

/** `展開國是訪問`, `開始部署`: what is begun gives the kind. Counter-example: `展開談判`. */
export const begunObject: TypeRule = ({ span, trigger, triggers }, { form }) => {
  if (!trigger || !BEGINNING.has(trigger.row.id)) return null;
  if (!BEGINS.test(form.slice(trigger.span.start, trigger.span.end))) return null;
  const next = triggers.find((hit) => hit.span.start >= trigger.span.end && hit.span.end <= span.end);
  return next?.row.type ?? null;
};
