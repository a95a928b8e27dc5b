'use client';

import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { eventHref } from '@/lib/addresses';
import type { EventDetail, Named } from '@/lib/queries/event-view';
import type { EditView } from '@/lib/queries/review/edit-view';
import { useFailureText } from '../_adding/use-failure-text';
import { nameIn, titleIn } from '../_event/words';
import { Link } from '../_shell/link';
import { TakeBack } from './take-back';
import { useEditText } from './use-edit-text';
import { askEdits, useEventEdits } from './use-event-edits';
import { WithReviewTexts } from './with-texts';

interface Props {
  event: EventDetail;
  mayUndo: boolean;
}

export default function HistoryList(props: Props) {
  return (
    <WithReviewTexts>
      <History key={props.event.id} {...props} />
    </WithReviewTexts>
  );
}

/** What was decided of an event, the latest first: when, by whom, what and why, with a link to each. */
function History({ event, mayUndo }: Props) {
  const t = useTranslations('review.history');
  const textOf = useFailureText();
  const { edits: known, failure } = useEventEdits(event.id);
  const [more, setMore] = useState<readonly EditView[]>([]);
  const [page, setPage] = useState(1);
  const edits = [...(known?.list.edits ?? []), ...more];
  const isThere = edits.length > 0;
  useEffect(() => {
    if (isThere) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [isThere]);
  const next = async () => {
    const answer = await askEdits(event.id, page + 1);
    if (!answer.ok) return;
    setPage(page + 1);
    setMore([...more, ...answer.value.edits]);
  };
  if (failure) return <p className="field-fault">{textOf(failure)}</p>;
  if (known === null) return null;
  if (!isThere) return <p className="mt-2 text-ink-soft">{t('none')}</p>;
  return (
    <>
      <ol className="history mt-2">
        {edits.map((edit) => (
          <Entry key={edit.id} edit={edit} event={event} names={known.list.names} mayUndo={mayUndo} />
        ))}
      </ol>
      {page < known.list.pages && (
        <button type="button" className="button mt-2" onClick={next}>
          {t('more')}
        </button>
      )}
    </>
  );
}

function Entry({ edit, event, names, mayUndo }: Props & { edit: EditView; names: readonly Named[] }) {
  const t = useTranslations('review.history');
  const locale = useLocale();
  const text = useEditText();
  const { id, at, who, why, state, other } = edit;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const known = new Map([
    ...names.map((name) => [name.id, nameIn(locale, name)] as const),
    ...(other ? [[other.id, titleIn(locale, other)] as const] : []),
  ]);
  return (
    <li id={`edit-${id}`} data-state={state}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link
          prefetch={false}
          href={`${eventHref(event.id)}?${new URLSearchParams({ edit: id })}`}
          className="link text-ink-faint text-xs"
          aria-label={t('link')}
        >
          <time dateTime={at}>{time.format(new Date(at))}</time>
        </Link>
        <span className="font-medium">{who}</span>
        {state !== 'applied' && <span className="tag">{t(`state.${state}`)}</span>}
      </p>
      <p className="history-text">{text(edit, known)}</p>
      {why !== '' && <p className="text-ink-soft">{why}</p>}
      {edit.isAgainst && <p className="field-fault">{t('against')}</p>}
      {mayUndo && state === 'applied' && (
        <p className="mt-1">
          <TakeBack edits={[edit]} />
        </p>
      )}
    </li>
  );
}
