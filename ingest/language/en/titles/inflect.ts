import { gerund, thirdPerson } from './grammar';

/** A verb with all that belongs to it, before it takes the form that its place in the sentence asks for. */
export interface VerbGroup {
  /** will, can, must, should, may; '' for none. */
  readonly modal: string;
  readonly isNegated: boolean;
  /** Told as done before: 已 (perfect), 曾 and 過 (past). */
  readonly tense: 'present' | 'perfect' | 'past';
  /** Adverb before the verb: secretly. */
  readonly adverb: string;
  /** Infinitive; further ones share the object: invade and attack. */
  readonly bases: readonly string[];
  readonly joint: 'and' | 'or';
  /** What follows the verb. */
  readonly rest: string;
}

export type VerbForm = 'finite' | 'base' | 'doing' | 'done';

/** Past tense and participle of verbs that do not take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, done: string]>> = Object.fromEntries(
  (
    'shake shook shaken|blow blew blown|swim swam swum|wind wound wound|bid bid bid|sweep swept swept|ring rang rung|sing sang sung|wake woke woken|tear tore torn|weave wove woven|arise arose arisen|light lit lit|dig dug dug|stick stuck stuck|be was been|have had had|do did done|give gave given|take took taken|make made made|build built built|sell sold sold|buy bought bought|' +
    'hold held held|say said said|send sent sent|set set set|put put put|go went gone|come came come|withdraw withdrew withdrawn|break broke broken|' +
    'begin began begun|become became become|find found found|freeze froze frozen|leave left left|meet met met|pay paid paid|see saw seen|seek sought sought|' +
    'shoot shot shot|show showed shown|shut shut shut|speak spoke spoken|steal stole stolen|strike struck struck|tell told told|throw threw thrown|' +
    'undergo underwent undergone|win won won|write wrote written|bring brought brought|cut cut cut|fall fell fallen|fight fought fought|flee fled fled|' +
    'fly flew flown|get got got|keep kept kept|know knew known|lead led led|lose lost lost|rise rose risen|sink sank sunk|spend spent spent|' +
    'stand stood stood|swear swore sworn|teach taught taught|think thought thought|understand understood understood|uphold upheld upheld|let let let|' +
    'lay laid laid|overthrow overthrew overthrown|bear bore borne|call called called|run ran run|draw drew drawn|drop dropped dropped|plan planned planned|' +
    'stop stopped stopped|ship shipped shipped|refer referred referred|admit admitted admitted|readmit readmitted readmitted|slip slipped slipped|submit submitted submitted|commit committed committed|' +
    'permit permitted permitted|transfer transferred transferred|prefer preferred preferred|cancel cancelled cancelled|expel expelled expelled|compel compelled compelled|repel repelled repelled|control controlled controlled|ban banned banned|bar barred barred|occur occurred occurred|deal dealt dealt|feel felt felt|' +
    'catch caught caught|choose chose chosen|forbid forbade forbidden|forgo forwent forgone|mean meant meant|step stepped stepped|shoot shot shot|' +
    'test-fire test-fired test-fired|equip equipped equipped|quit quit quit|spread spread spread|split split split|hit hit hit|' +
    'bind bound bound|beat beat beaten|cost cost cost|drive drove driven|forget forgot forgotten|hide hid hidden|overcome overcame overcome|' +
    'oversee oversaw overseen|foresee foresaw foreseen|rethink rethought rethought|ride rode ridden|sit sat sat|rebuild rebuilt rebuilt|lend lent lent|lie lay lain|' +
    'undertake undertook undertaken|overrun overran overrun|shrink shrank shrunk|grow grew grown|hear heard heard|learn learned learned|deal dealt dealt|' +
    'grind ground ground|cast cast cast|eat ate eaten|hang hung hung|retake retook retaken|burn burned burned|wear wore worn|' +
    'offset offset offset|abet abetted abetted|kidnap kidnapped kidnapped|intercept intercepted intercepted|wage waged waged|read read read|swap swapped swapped'
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([base, past, done]) => [base, [past, done]]),
);

/** Past tense and participle of a verb that does not take -ed, or doubles its last consonant; null for all others. */
export function irregularOf(base: string): readonly [past: string, done: string] | null {
  return IRREGULAR[base] ?? null;
}

function regular(base: string): string {
  if (/e$/.test(base)) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${base}ed`;
}

/** Past participle: give → given, sign → signed. */
export function participle(base: string): string {
  return IRREGULAR[base]?.[1] ?? regular(base);
}

function past(base: string, isMany: boolean): string {
  if (base === 'be') return isMany ? 'were' : 'was';
  return IRREGULAR[base]?.[0] ?? regular(base);
}

const NO_MODAL: Readonly<Record<string, string>> = { will: '', should: '', can: '', must: '' };

/**
 * A verb group in the form that its place asks for: `refuses to sign`, `not sign`, `having sold`. Null where English has none: may → "to may".
 * @param isMany whether the subject is plural
 */
export function inflected(group: VerbGroup, form: VerbForm, isMany = false): string | null {
  const { modal, isNegated, tense, adverb, rest } = group;
  const end = rest === '' ? '' : ` ${rest}`;
  if (form === 'done') {
    if (modal !== '' || isNegated) return null;
    return `${joined(group, participle)}${end}`;
  }
  if (form === 'finite') return `${finite(group, isMany)}${end}`.trim();
  const turned = modal === '' ? '' : NO_MODAL[modal];
  if (turned === undefined) return null;
  const not = isNegated ? 'not ' : '';
  const before = adverb === '' ? '' : `${adverb} `;
  if (form === 'base') {
    const verb = tense === 'present' ? joined(group, (base) => base) : `have ${joined(group, participle)}`;
    return `${not}${turned === '' ? '' : `${turned} `}${before}${verb}${end}`;
  }
  if (turned !== '') return null;
  const verb = tense === 'present' ? joined(group, gerund) : `having ${joined(group, participle)}`;
  return `${not}${before}${verb}${end}`;
}

function joined({ bases, joint }: VerbGroup, make: (base: string) => string): string {
  return bases
    .map((base) => {
      const [verb = '', ...particle] = base.split(' ');
      return [make(verb), ...particle].join(' ');
    })
    .reduce(
      (all, one, i) => (i === 0 ? one : `${all}${i === bases.length - 1 ? ` ${joint}` : ','} ${one}`),
      '',
    );
}

function finite(group: VerbGroup, isMany: boolean): string {
  const { modal, isNegated, tense, adverb, bases } = group;
  const before = adverb === '' ? '' : `${adverb} `;
  const base = joined(group, (one) => one);
  const isBe = bases[0] === 'be';
  if (modal !== '') {
    const turned = modal === 'can' && isNegated ? 'cannot' : `${modal}${isNegated ? ' not' : ''}`;
    return `${turned} ${before}${tense === 'present' ? base : `have ${joined(group, participle)}`}`;
  }
  if (tense === 'perfect')
    return `${isMany ? 'have' : 'has'}${isNegated ? ' not' : ''} ${before}${joined(group, participle)}`;
  if (isBe) {
    const be = tense === 'past' ? past('be', isMany) : isMany ? 'are' : 'is';
    return `${be}${isNegated ? ' not' : ''}${adverb === '' ? '' : ` ${adverb}`}`;
  }
  if (isNegated) return `${tense === 'past' ? 'did' : isMany ? 'do' : 'does'} not ${before}${base}`;
  if (tense === 'past') return `${before}${joined(group, (one) => past(one, isMany))}`;
  return `${before}${joined(group, isMany ? (one) => one : thirdPerson)}`;
}
