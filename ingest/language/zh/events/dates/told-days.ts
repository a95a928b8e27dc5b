import { SPEECH } from '@/lib/schema/vocabulary';
import { type AnnotatedDocument, within } from '../../../../extract/context';
import { words } from '../../text/words';
import type { ClauseReading } from '../clauses/reading';
import { type GoverningDate, governingDate, STAYS } from './date-of-clause';

const IN_SESSION = words('(?:^|[在於])(?:會中|會上|會議中|會議上|會場)|席間');

/** The days, other than its own, of which a passage has told by whom and at what gathering something was said. */
export class ToldDays {
  private readonly spokeOn = new Map<string, GoverningDate>();
  private gathered: GoverningDate | null = null;

  constructor(private readonly document: AnnotatedDocument) {}

  beginPassage(): void {
    this.gathered = null;
    this.spokeOn.clear();
  }

  /** `布希十九日宣布…。布希說`: who spoke on a day goes on speaking of it in the same passage. */
  daySpoken({ span, trigger }: ClauseReading): GoverningDate | null {
    if (!trigger || !SPEECH.has(trigger.row.type)) return null;
    const [speaker] = within(this.document.names, {
      start: span.start,
      end: trigger.span.start,
    });
    return speaker?.kind === 'person' ? (this.spokeOn.get(speaker.ids[0] ?? '') ?? null) : null;
  }

  /** `檢討會議昨天揭幕。…希拉蕊在會中宣布`: what is said and done at a gathering is of its day. */
  inSession({ span }: ClauseReading): GoverningDate | null {
    return IN_SESSION.test(this.document.form.slice(span.start, span.end)) ? this.gathered : null;
  }

  /** Notes the day of a clause that has told an event. */
  after({ own, trigger, span }: ClauseReading): void {
    if (!own || !trigger) return;
    const date = governingDate(this.document, own);
    if (STAYS.has(trigger.row.type)) this.gathered = date;
    if (!SPEECH.has(trigger.row.type)) return;
    for (const { kind, ids } of within(this.document.names, span))
      if (kind === 'person') this.spokeOn.set(ids[0] ?? '', date);
  }
}
