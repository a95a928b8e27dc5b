import type { MentionDraft } from '@/lib/schema/annotation';
import type { EventStatus } from '@/lib/schema/vocabulary';
import type { EnglishTitle, TitleRenderers } from '../assemble/language';

/** The titles of one mention that were made: in Chinese, and in English by the status of its event. */
export interface MentionTitles {
  zh?: string;
  readonly en: Map<EventStatus, EnglishTitle>;
}

/** Makes every title of a document's mentions once. */
export class TitlesOnce implements TitleRenderers {
  readonly positionEn: TitleRenderers['positionEn'];
  readonly positionZh: TitleRenderers['positionZh'];
  readonly quoted: TitleRenderers['quoted'];
  private readonly made = new WeakMap<MentionDraft, MentionTitles>();
  /** How many titles were made, and not taken from earlier. */
  count = 0;

  constructor(private readonly titles: TitleRenderers) {
    this.positionEn = titles.positionEn;
    this.positionZh = titles.positionZh;
    this.quoted = titles.quoted;
  }

  readonly en: TitleRenderers['en'] = (draft, text, status) => {
    const { en } = this.of(draft);
    const known = en.get(status);
    if (known) return known;
    const title = this.titles.en(draft, text, status);
    en.set(status, title);
    this.count += 1;
    return title;
  };

  readonly zh: TitleRenderers['zh'] = (draft, text) => {
    const of = this.of(draft);
    if (of.zh === undefined) {
      of.zh = this.titles.zh(draft, text);
      this.count += 1;
    }
    return of.zh;
  };

  /** The titles of a mention that are known so far. */
  of(draft: MentionDraft): MentionTitles {
    const known = this.made.get(draft);
    if (known) return known;
    const none: MentionTitles = { en: new Map() };
    this.made.set(draft, none);
    return none;
  }

  /** Takes titles that were made earlier, one entry for each mention. */
  take(drafts: readonly MentionDraft[], titles: readonly MentionTitles[]): void {
    drafts.forEach((draft, i) => {
      const earlier = titles[i];
      if (earlier) this.made.set(draft, earlier);
    });
  }
}
