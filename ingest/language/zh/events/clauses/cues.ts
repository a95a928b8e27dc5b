import type { Span } from '@/lib/schema/span';
import { GapMatcher, hasGap } from '@/lib/text/gap-matcher';
import { type PhraseHit, PhraseMatcher } from '@/lib/text/phrase-matcher';
import { overlaps } from '@/lib/text/trim';
import { type Cue, UNDONE_NEARBY } from '../../../../extract/clauses/cue';
import { FoundInTexts } from '../../../../extract/clauses/found-in-texts';
import type { ModalityRow } from '../../../../knowledge/lexicon';
import { words } from '../../text/words';

export interface CueHit {
  readonly span: Span;
  readonly row: ModalityRow;
}

/** How far from its verb a cue may stand that is said of the next verb alone, in code units. */
const NEAR = 6;

/** Finds the cues of modality in a clause. */
export class CueMatcher {
  /** Null for a longer word in which a cue is none: 恐 in 恐怖. */
  private readonly cues: FoundInTexts<PhraseHit<ModalityRow | null>>;
  private readonly gaps: FoundInTexts<CueHit>;

  constructor(rows: readonly ModalityRow[]) {
    const cues = new PhraseMatcher<ModalityRow | null>([
      ...rows.flatMap(({ except }) => except.map((word) => [word, null] as const)),
      ...rows.filter(({ cue }) => !hasGap(cue)).map((row) => [row.cue, row] as const),
    ]);
    const gaps = new GapMatcher(rows.map((row) => [row.cue, row] as const));
    this.cues = new FoundInTexts((form, stretch) => cues.beginningIn(form, stretch));
    this.gaps = new FoundInTexts((form, stretch) =>
      gaps.beginningIn(form, stretch).map(({ span, value }) => ({ span, row: value })),
    );
  }

  /** From left to right, at each place the longest that ends within the clause; then those with a gap. */
  find(form: string, within: Span): CueHit[] {
    const hits: CueHit[] = [];
    let at = within.start;
    for (const { span, value } of this.cues.beginningIn(form, within)) {
      if (span.start < at || span.end > within.end) continue;
      at = span.end;
      if (value) hits.push({ span, row: value });
    }
    for (const one of this.gaps.beginningIn(form, within)) if (one.span.end <= within.end) hits.push(one);
    return hits;
  }

  /** The cues that bear on a trigger: those that stand on the side on which they work. */
  bearingOn(form: string, within: Span, trigger: Span | null): Set<Cue> {
    const at = trigger ?? { start: within.end, end: within.end };
    const request = inResponse(form, within);
    const time = trigger && timeOf(form, within, trigger);
    const hits = this.find(form, within).filter(({ span, row }) => {
      if (time !== null && span.start < time) return false;
      if (request && overlaps(span, request)) return false;
      if (row.cue === '將' && trigger && disposes(form, span.end, trigger, within.end)) return false;
      // `不直接會面`: a denial may reach into the event word.
      if (trigger && overlaps(span, trigger)) return row.status === 'negated' && span.start < trigger.start;
      if (row.scope === 'before')
        return span.end <= at.start && (!UNDONE_NEARBY.has(row.status) || at.start - span.end <= NEAR);
      if (row.scope === 'after') return span.start >= at.end;
      return true;
    });
    return new Set(hits.map(({ row }) => row.status));
  }
}

/** What can only be a noun phrase: `封存8年的反應器及五處設施`. */
const NOUN_PHRASE = words(
  '^(?![於在與和向對就以從由為再也會要可不])[^，]*(?:的|及|等|[一二三四五六七八九十\\d][個座名枚艘處項])',
);

/** `將兩名嫌犯交付審判`, `將該案提交`: what is counted or pointed at right behind 將 is its object. Counter-examples: `將三度訪問`, `將一同前往`. */
const COUNTED_BEHIND = words(
  '^(?:[一二三四五六七八九十百千萬兩數\\d]+餘?(?:[個座名位枚艘處項批噸架輛支根件份套具台]|公斤|億|萬)|首批|該|此[案類項])',
);

/** `將建交視為背叛`: what somebody takes another thing for. */
const TAKEN_FOR = words('^[^，]{0,4}(?:{taking-for}|列為|稱為|稱作|改為|作為)');

/**
 * `將五處設施解凍`, `將南韓的建交視為背叛`: 將 that sets the object before the verb, and no future. Counter-example: `將於7月與北韓會談`.
 */
function disposes(form: string, behind: number, trigger: Span, end: number): boolean {
  const isLast = end - trigger.end <= 1 && NOUN_PHRASE.test(form.slice(behind, trigger.start));
  return (
    isLast ||
    COUNTED_BEHIND.test(form.slice(behind, trigger.start)) ||
    TAKEN_FOR.test(form.slice(trigger.end, end))
  );
}

const AT_A_TIME = words('[在於]([^，在於]*(?:[^當目小及同屆]時|{at-the-time}|期間))$');

/** Where the time begins of which a trigger is part: `外傳俄羅斯有意在盧武鉉訪俄時，…`, where the visit is no rumour. */
function timeOf(form: string, { start, end }: Span, trigger: Span): number | null {
  const match = AT_A_TIME.exec(form.slice(start, end));
  const at = match && start + match.index;
  return at !== null && at < trigger.start ? at : null;
}

const AT_REQUEST = words(
  '應[^，]{1,8}?(?:要求|請求|邀請|之邀|之請|邀)|[在於][^，]{1,8}?(?:{urging}|請求|敦促|勸說)之?下',
);

/** `應北韓要求而派出志願軍`, `在柯林頓要求下同意撤軍`: what is done at somebody's request is done. */
function inResponse(form: string, { start, end }: Span): Span | null {
  const match = AT_REQUEST.exec(form.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}
