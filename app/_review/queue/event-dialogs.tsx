import type { EventDetail } from '@/lib/queries/event-view';
import { CorrectDialog } from '../correct-dialog';
import { MergeDialog } from '../merge-dialog';
import { NoteDialog } from '../note-dialog';
import { RejectDialog } from '../reject-dialog';
import { SplitDialog } from '../split-dialog';

const DIALOGS = {
  correct: CorrectDialog,
  merge: MergeDialog,
  split: SplitDialog,
  note: NoteDialog,
  reject: RejectDialog,
} as const;

/** What is decided in a dialog. */
export type Opened = keyof typeof DIALOGS;

/** The dialog in which something is decided of the event that is looked at. */
export function EventDialogs({
  opened,
  event,
  close,
}: {
  opened: Opened;
  event: EventDetail;
  close(): void;
}) {
  const Shown = DIALOGS[opened];
  return <Shown event={event} close={close} />;
}
