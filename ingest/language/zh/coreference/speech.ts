import { type EventType, SPEECH } from '@/lib/schema/vocabulary';
import { triggerIds } from '../../../knowledge/trigger-ids';
import { jaccard } from '../../../merge/comparable';
import type { CoreferenceTest } from '../../../merge/language';
import { words } from '../text/words';
import { hasOwnActor, isNextOf } from './actors';

/** To own up and to ask forgiveness are acts that stand for themselves, and so is what is wished beside them. */
const OWNING_UP = triggerIds('admit', 'apologise', 'regret');

/** A reproach goes with what it demands or threatens: `譴責北韓，並要求停止試射`. */
const REPROACH = triggerIds('accuse', 'protest');

/** A promise, and behind an admission a wish, is another act. */
const PROMISE = words(
  '^(?:(?:並|且|{meanwhile}|也)+.{0,4}?(?:願|將|打算|表明會|向.{2,4}表明)|表示(?:將|願))',
);
const TURN = words('^(?:同時|另外|此外|(?:並|且|{meanwhile}|也)+.{0,4}?(?:{wishing}|盼))');

/** A paper that is quoted by its name: `平壤宣言中說` is no more of what `草案中說`. */
const QUOTED = words('(?:^|[，,])([^，,]{1,12}?)(?:中|裡)(?:說|指出|{laying-down}|提到|強調)');

const areOfOnePaper: CoreferenceTest = (earlier, later) => {
  const paper = QUOTED.exec(later.words)?.[1];
  return paper === undefined || earlier.words.includes(paper);
};

/**
 * `萊斯表示保留提交安理會的可能，並宣稱有遏制能力`, `譴責北韓，並要求停止試射`: one speaker, one occasion. Counter-examples: `而金正日則坦承`, another speaker;
 * `坦承綁架日人，且表示願停止試射`, an offer beside an admission.
 */
export const isInOneBreath: CoreferenceTest = (earlier, later) => {
  const [one, other] = [earlier.draft, later.draft];
  const isCompatible = one.type === other.type || REPROACH.has(one.triggerId ?? '');
  return (
    SPEECH.has(one.type) &&
    SPEECH.has(other.type) &&
    isCompatible &&
    earlier.sentence === later.sentence &&
    later.follows === earlier.order &&
    (REPROACH.has(one.triggerId ?? '') || !PROMISE.test(later.words)) &&
    !(OWNING_UP.has(one.triggerId ?? '') && TURN.test(later.words)) &&
    areOfOnePaper(earlier, later) &&
    !hasOwnActor(later)
  );
};

const JOINED = words('^(?:並|而|但|卻|且|也|同時|另|又)');

/** `表示願意重返會談，取消先前的拒絕`: what is said goes on behind a comma. Counter-examples: `坦承綁架日人，要求補償`; `堅持撤除，並重申無意攻打`. */
export const isSaidOn: CoreferenceTest = (earlier, later) =>
  [earlier, later].every(
    ({ draft: { type, triggerId } }) => SPEECH.has(type) && !OWNING_UP.has(triggerId ?? ''),
  ) &&
  isNextOf(earlier, later) &&
  later.words.length - later.clause.length <= 1 &&
  !JOINED.test(later.clause) &&
  !PROMISE.test(later.clause);

const GOES_ON_SAYING = words('^.{0,8}?(?:強調|又說|還說|並說|並稱|接著說|指出|補充|說)');

/** `白南舜28日表示…。白南舜強調…`: who goes on speaking in the next sentence. Counter-example: what he says another day, or after another has spoken. */
export const isGoingOnSpeaking: CoreferenceTest = (earlier, later) =>
  earlier.draft.type === 'statement' &&
  later.draft.type === 'statement' &&
  later.sentence - earlier.sentence === 1 &&
  later.order - earlier.order <= 2 &&
  !later.draft.statesDate &&
  earlier.persons.size > 0 &&
  jaccard(earlier.persons, later.persons) === 1 &&
  GOES_ON_SAYING.test(later.clause);

const GIVEN = words(
  '(?:發表|{holding}|接受)[^，]{0,12}(?:演說|演講|記者會|談話|專訪|致詞|聲明)|(?:放出|釋出|傳出|發出)[^，]{0,6}(?:風聲|消息|訊息|訊號)',
);

const SAID_THERE = new Set<EventType>([...SPEECH, 'intelligence', 'policy', 'weapons-programme']);

/** `在華盛頓舉行記者會，揭露兩地秘密興建設施`: what is said is what the occasion was for. Counter-example: `發表演說，北京認為…`, another's view of it. */
export const isSaidThere: CoreferenceTest = (earlier, later) =>
  SPEECH.has(earlier.draft.type) &&
  GIVEN.test(earlier.words) &&
  SAID_THERE.has(later.draft.type) &&
  isNextOf(earlier, later);

const SPEAKING = words(
  '(?:演說|演講|致詞|致辭|談話|專訪|記者會|文章|專文|社論|公開信|咨文|電視辯論)(?:中|時|上|裡|內)',
);

/** `總統在國會演說中表示…，並提出三項建議`: one speech, whatever it says. Counter-example: `在會談中表示`, where others speak too. */
export const isInOneSpeech: CoreferenceTest = (earlier, later) =>
  SPEAKING.test(earlier.words) &&
  SPEECH.has(earlier.draft.type) &&
  SPEECH.has(later.draft.type) &&
  earlier.sentence === later.sentence &&
  !hasOwnActor(later);

const SAYING = words('(?:{saying}|強調|透露|轉述|供稱|聲稱|宣稱|指稱|說|稱)$');

/** `在國會演說中表示，外交政策已轉向亞太`: what is said. Counter-example: `表示歉意，並提供援助`, an act behind it. */
export const isSaidContent: CoreferenceTest = (earlier, later) =>
  earlier.sentence === later.sentence && later.follows === earlier.order && SAYING.test(earlier.clause);

const PRONOUN = words('^.{0,2}(?:他|她)(?!們|國|方)');

const SAYING_KINDS = new Set<EventType>([...SPEECH, 'intelligence']);

/** `技術人員供稱…，他向南韓情報機構透露…，並告知地點`: one who tells all he knows. Counter-example: `美國指控北韓，他則否認`, a reply. */
export const isTestimony: CoreferenceTest = (earlier, later) =>
  SAYING_KINDS.has(earlier.draft.type) &&
  SAYING_KINDS.has(later.draft.type) &&
  later.draft.type !== 'denial' &&
  earlier.sentence === later.sentence &&
  later.follows === earlier.order &&
  (PRONOUN.test(later.clause) || (PRONOUN.test(earlier.clause) && !hasOwnActor(later)));
