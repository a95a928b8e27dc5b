import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { apiHref, eventHref } from '@/lib/addresses';
import { eventById } from '@/lib/queries/event-by-id';
import { whereEventWent } from '@/lib/queries/event-went';
import { eventAfter } from '@/lib/queries/review/event-after';
import { PartNumber } from '@/lib/schema/api-parameters';
import { formatDate } from '@/lib/time/format-date';
import { CitationDownloads } from '../../_event/citation-downloads';
import { EventBody } from '../../_event/event-body';
import { EventData } from '../../_event/event-data';
import { EventTitle } from '../../_event/event-title';
import { titleIn } from '../../_event/words';
import { WorkCoins } from '../../_event/work-coins';
import { searchParametersOf } from '../../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../../_i18n/request';
import { EventHistory } from '../../_review/event-history';
import { EventState } from '../../_review/event-state';
import { ReviewBar } from '../../_review/review-bar';
import { Link } from '../../_shell/link';
import { pathPart } from '../../_shell/path-part';
import { originOf } from '../../api/_answers/origin';

type Props = PageProps<'/events/[id]'>;

const eventOf = cache(async ({ params, searchParams }: Props) => {
  const part = PartNumber.safeParse(searchParametersOf(await searchParams).get('part'));
  return eventById(pathPart((await params).id), part.data);
});

const originAsked = async () => originOf({ headers: await headers() });

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [event, locale, t] = await Promise.all([eventOf(props), requestLocale(), requestTranslator()]);
  if (event === null) return { title: t('event.missing') };
  const title = titleIn(locale, event);
  const kind = t(`kind.${event.type}`);
  const passages = t('event.passages', { count: event.mentions });
  const description = `${formatDate(event.edtf, locale)} · ${kind} · ${passages}`;
  // Next puts before it what addresses of the collection begin with (`metadataBase`).
  const page = `/events/${encodeURIComponent(event.id)}`;
  return {
    title,
    description,
    openGraph: {
      title,
      description,
      type: 'article',
      url: page,
      locale: locale === 'en' ? 'en_GB' : 'zh_TW',
    },
    alternates: { canonical: page, types: { 'application/json': `/api${page}` } },
  };
}

/** A link to an event that is none by itself any more leads on to where its words stand now. */
async function leadOn(id: string): Promise<never> {
  const went = await whereEventWent(id);
  if (went === null) notFound();
  permanentRedirect('eventId' in went ? eventHref(went.eventId) : went.href);
}

/** The event as it was behind one of the decisions on it, where the address names one. */
const stateOf = cache(async ({ params, searchParams }: Props) => {
  const edit = searchParametersOf(await searchParams).get('edit');
  return edit === null ? null : eventAfter(pathPart((await params).id), edit);
});

/** An event on a page of its own: as it is, or as it was. */
export default async function EventPage(props: Props) {
  const [now, t, origin, state] = await Promise.all([
    eventOf(props),
    requestTranslator(),
    originAsked(),
    stateOf(props),
  ]);
  if (now === null) return leadOn(pathPart((await props.params).id));
  const event = state?.event ?? now;
  return (
    <main id="main" className="page">
      {state && <EventState state={state} />}
      <EventTitle event={event} level="h1" />
      <p className="mt-3 mb-6 text-sm print:hidden">
        <Link prefetch={false} href={`/?event=${encodeURIComponent(event.id)}`} className="link">
          {t('event.back')}
        </Link>
      </p>
      {state === null && <ReviewBar event={event} />}
      <EventBody event={event} level="h2" />
      <EventHistory event={now} />
      <CitationDownloads address={apiHref(eventHref(event.id))} />
      <WorkCoins documents={event.documents} />
      <EventData event={event} origin={origin} />
    </main>
  );
}
