import { useLocale, useTranslations } from 'use-intl/react';
import type { EditView } from '@/lib/queries/review/edit-view';
import { useFailureText } from '../../_adding/use-failure-text';
import { titleIn } from '../../_event/words';
import { Link } from '../../_shell/link';
import { useEditText } from '../use-edit-text';
import type { Entry, Outbox } from './outbox';

interface Props {
  outbox: Outbox;
  entries: readonly Entry[];
  /** Decides once more what was refused, in the state that the event has now. */
  insist(entry: Entry, tag: string): void;
  look(id: string): void;
}

/** What was decided last and how far it is, what others have decided meanwhile, and what could not be sent. */
export function OutboxNotes({ outbox, entries, insist, look }: Props) {
  const t = useTranslations('queue');
  const failureText = useFailureText();
  const last = entries.at(-1);
  const under = entries.filter(({ step }) => ['waiting', 'sending', 'returning'].includes(step)).length;
  const failed = entries.filter(({ step }) => step === 'failed');
  const [first] = failed;
  return (
    <>
      <p role="status" className="queue-status">
        {last && (
          <>
            {t('last', { what: t(`what.${whatOf(last)}`), title: titleOf(last, t) })}{' '}
            <span className="text-ink-faint">{t('sent', { count: under })}</span>
          </>
        )}
      </p>
      {first?.failure && (
        <p role="alert" className="queue-note">
          {t('notSent', { count: failed.length, why: failureText(first.failure) })}{' '}
          <button type="button" className="button" onClick={() => outbox.retry()}>
            {t('send')}
          </button>
        </p>
      )}
      {entries.map((entry) => (
        <Without key={entry.key} entry={entry} />
      ))}
      {entries
        .filter(({ step }) => step === 'refused')
        .map((entry) => (
          <Meanwhile key={entry.key} {...{ entry, outbox, insist, look }} />
        ))}
    </>
  );
}

/** Which of many decisions were written down and have no effect. */
function Without({ entry: { step, isWhole, edits } }: { entry: Entry }) {
  const t = useTranslations('queue');
  const locale = useLocale();
  const without = edits.filter(({ state }) => state !== 'applied');
  if (!isWhole || step !== 'done' || without.length === 0) return null;
  const titles = without.slice(0, SHOWN).flatMap(({ event }) => (event ? titleIn(locale, event) : []));
  return (
    <p role="alert" className="queue-note">
      {t('without', { count: without.length, all: edits.length, titles: titles.join(t('between')) })}{' '}
      <Link prefetch={false} href="/review?state=orphaned" className="link">
        {t('state.orphaned')}
      </Link>
    </p>
  );
}

/** So many events are named. */
const SHOWN = 5;
const KNOWN = ['accept', 'reject', 'merge', 'split', 'correct', 'note'] as const;

function whatOf({ step, decisions }: Entry): (typeof KNOWN)[number] | 'other' | 'undone' {
  if (step === 'returned' || step === 'returning') return 'undone';
  return KNOWN.find((one) => one === decisions[0]?.does) ?? 'other';
}

function titleOf(
  { events, title, decisions }: Entry,
  t: ReturnType<typeof useTranslations<'queue'>>,
): string {
  return decisions.length > 1 && events.length > 1 ? t('many', { count: events.length }) : title;
}

/** What the refusal says: the other's decision, and the state that the event has now; null where there is none any more. */
function told({ failure }: Entry): { edit: EditView | null; tag: string | null } {
  const { edit = null, tag = null } = (failure?.problem ?? {}) as { edit?: EditView; tag?: string };
  return { edit, tag };
}

interface MeanwhileProps extends Pick<Props, 'outbox' | 'insist' | 'look'> {
  entry: Entry;
}

/** Asks the one who came second, once the other's decision can be seen. */
function Meanwhile({ entry, outbox, insist, look }: MeanwhileProps) {
  const t = useTranslations('queue');
  const text = useEditText();
  const locale = useLocale();
  const { key, events } = entry;
  const { edit: latest, tag } = told(entry);
  // Of many events the one that is not as it was seen.
  const title = entry.isWhole && latest?.event ? titleIn(locale, latest.event) : entry.title;
  return (
    <div role="alert" className="queue-note">
      <p>
        {latest ? t('meanwhile', { who: latest.who, title, what: text(latest) }) : t('somebody', { title })}
      </p>
      <p className="mt-1 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => outbox.drop(key)}>
          {t('keep')}
        </button>
        {tag !== null && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                look(events[0] ?? '');
                outbox.drop(key);
              }}
            >
              {t('lookAgain')}
            </button>
            <button type="button" className="button" onClick={() => insist(entry, tag)}>
              {t('insist')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
