import type { AnnotatedDocument } from '../../../../extract/context';
import { triggerIds } from '../../../../knowledge/trigger-ids';
import { words } from '../../text/words';
import { isAllegation } from '../kinds/allegation';
import { isConditional, saysCondition } from './condition';
import { type ClauseReading, endsInSpeech, saysSomething } from './reading';

const CONTRAST = words('^(?:但|然而|不過|惟|卻|可是|事實上)');
const KEEPS_SCOPE = words('^(?:並|且|同時|而|隨後|其後|於是|因此|後來)');
/** Whose word what follows is: `據日本外交官表示，`, `外傳`. Counter-example: `根據這項協議，`, what it rests on. */
export const ATTRIBUTED = words(
  '(?:^|[，。])(?:據|根據)[^，]*(?:報導|報道|說法|消息|情報|研判|估計|了解|透露|披露|{saying}|說|稱)|{rumoured}',
);
/** `承認在這段期間，`: between the verb and what is admitted only the time. */
const ONLY_TIME = words('^(?:[在於][^，]{0,8}(?:期間|時|後|年|月|日))?$');
const REPORTING = triggerIds('say', 'allege', 'intelligence-disclose', 'admit', 'accuse');

/** What holds for the clauses that follow in a sentence: a condition, or that somebody only says so. */
export class SentenceScope {
  /** What follows comes under a condition: `如果能建立信任，朝鮮願意中止計畫，同時重新加入條約`. */
  supposing = false;
  /** What follows is somebody's word: `技術人員透露，北韓從1998年就開始實施濃縮鈾計畫`. */
  claimed = false;
  /** The clause right before made it so. */
  private fresh = false;

  constructor(private readonly document: AnnotatedDocument) {}

  begin(): void {
    this.supposing = false;
    this.claimed = false;
    this.fresh = false;
  }

  /** Ends what does not hold for a clause any more. */
  enter(reading: ClauseReading, hasSubject: boolean): void {
    const { span, own, trigger } = reading;
    const said = this.document.form.slice(span.start, span.end);
    const speaks = trigger !== null && saysSomething(this.document.form, trigger);
    const turns = CONTRAST.test(said);
    if (this.supposing && (turns || own !== null || (speaks && hasSubject))) this.supposing = false;
    if (!this.claimed || this.fresh) return;
    const isNew = hasSubject && (own !== null || turns);
    if (isNew || (speaks && (KEEPS_SCOPE.test(said) || hasSubject))) this.claimed = false;
  }

  /** Notes what a clause opens. */
  after(reading: ClauseReading): void {
    const { document } = this;
    if (isConditional(reading, document) || saysCondition(reading, document)) this.supposing = true;
    this.fresh = opensClaim(reading, document);
    if (this.fresh) this.claimed = true;
  }
}

function opensClaim(reading: ClauseReading, document: AnnotatedDocument): boolean {
  const { text, form } = document;
  const { span, trigger } = reading;
  if (ATTRIBUTED.test(form.slice(span.start, span.end))) return true;
  if (!trigger || !REPORTING.has(trigger.row.id)) return false;
  const rest = form.slice(trigger.parts[0]?.end ?? span.end, span.end);
  // What is said has been read with the verb of saying.
  if (rest.startsWith('，')) return isAllegation(reading, document, 'statement');
  return endsInSpeech(text, form, reading) || ONLY_TIME.test(rest);
}
