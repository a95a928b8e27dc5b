import type { Metadata } from 'next';
import { here } from '@/lib/collections/current';
import { overview } from '@/lib/queries/overview';
import { toldRounds } from '@/lib/queries/rounds/told-rounds';
import { toldEvents } from '@/lib/queries/told-events';
import { withinTime } from '@/lib/within-time';
import { IgnoredParameters } from '../_explorer/ignored-parameters';
import { requestTranslator } from '../_i18n/request';
import { PaperList } from '../_print/paper-list';
import { axisParts, Picture } from '../_print/picture';
import { PrintButton } from '../_print/print-button';
import { PartNav } from '../_shell/part-nav';
import { askedTold } from '../_told/asked';
import { headOf } from '../_told/head';
import { noteOf } from '../_told/note';
import { Notes } from '../_told/notes';
import { ToldBar } from '../_told/told-bar';
import '../_styles/told.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('told.print'), robots: { index: false } };
}

/** The present view for paper: the timeline as a drawing, the whole list, and the sources as numbered notes. */
export default async function PrintPage({ searchParams }: PageProps<'/print'>) {
  const asked = await askedTold('/print', await searchParams);
  const { filters, problems, lanes, telling, view } = asked;
  const { t } = telling;
  const [told, whole, rounds] = await withinTime(() =>
    Promise.all([
      toldEvents(filters, asked),
      overview({ ...filters, from: null, to: null }),
      toldRounds(null),
    ]),
  );
  const { events, before, part } = told;
  const { title, lines, names } = await headOf(asked, told, telling);
  const first = before + 1;
  const shown = new Set(events.map(({ id }) => id));
  return (
    <main id="main" className="page told">
      <IgnoredParameters problems={problems} />
      <ToldBar label={t('told.print')} view={view} back={t('told.back')}>
        <a href={here(`/story?${view}`)} className="link">
          {t('told.story')}
        </a>
        <PrintButton label={t('told.printNow')} />
      </ToldBar>
      <PartNav label={t('told.parts')} part={part} hrefOf={asked.hrefOf} className="told-bar" />
      <h1 className="page-title">{title}</h1>
      {lines.map((line) => (
        <p key={line} className="told-lead">
          {line}
        </p>
      ))}
      {whole !== null && events.length > 0 && (
        <Picture
          {...{ events, first, lanes, names, telling }}
          axis={axisParts(whole, filters)}
          rounds={rounds.filter(({ eventId }) => shown.has(eventId))}
        />
      )}
      <PaperList events={events} first={first} telling={telling} />
      <Notes
        title={t('told.notes')}
        back={(number) => t('told.toEvent', { number })}
        notes={events.map((event, i) => ({ number: first + i, lines: noteOf(event, telling) }))}
      />
    </main>
  );
}
