import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { here } from '@/lib/collections/current';
import { withinTime } from '@/lib/within-time';
import { IgnoredParameters } from '../_explorer/ignored-parameters';
import { searchParametersOf } from '../_explorer/search-parameters';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { PartNav } from '../_shell/part-nav';
import { StoryBody } from '../_story/story-body';
import { toldStory } from '../_story/told-story';
import { askedTold } from '../_told/asked';
import { Notes } from '../_told/notes';
import { ToldBar } from '../_told/told-bar';
import { citedOrigin } from '../api/_answers/origin';
import { site } from '../api/_operations/site';
import '../_styles/told.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('told.story'), robots: { index: false } };
}

const FORMATS = ['markdown', 'docx'] as const;

/** The present view as a page to read: period by period, in sentences with numbered notes. */
export default async function StoryPage({ searchParams }: PageProps<'/story'>) {
  const parameters = searchParametersOf(await searchParams);
  const [asked, t, locale, headed] = await Promise.all([
    askedTold(parameters),
    requestTranslator(),
    requestLocale(),
    headers(),
  ]);
  const { filters, problems, calendar, show, part: number } = asked;
  const cite = {
    style: 'chicago-note',
    locale,
    origin: citedOrigin({ headers: headed }),
    site: site(),
  } as const;
  const { story, part } = await withinTime(() =>
    toldStory(filters, { show, part: number, cite }, { t, locale, calendar }),
  );
  const view = new URLSearchParams(parameters);
  view.delete('part');
  const hrefOf = (one: number) => here(`/story?${new URLSearchParams([...view, ['part', `${one}`]])}`);
  const files = asked.query({ calendar, show, part: `${part.number}`, locale });
  return (
    <main id="main" className="page told">
      <IgnoredParameters problems={problems} />
      <ToldBar label={t('told.story')} view={view.toString()} back={t('told.back')}>
        <a href={here(`/print?${view}`)} className="link">
          {t('told.print')}
        </a>
        <span>{t('told.download')}</span>
        {FORMATS.map((format) => (
          <a key={format} href={here(`/api/story?${files}&format=${format}`)} download className="button">
            {t(`told.${format}`)}
          </a>
        ))}
      </ToldBar>
      <PartNav label={t('told.parts')} part={part} hrefOf={hrefOf} className="told-bar" />
      <h1 className="page-title">{story.title}</h1>
      {story.lines.map((line) => (
        <p key={line} className="told-lead">
          {line}
        </p>
      ))}
      <StoryBody chapters={story.chapters} t={t} />
      <Notes title={t('told.notes')} back={(one) => t('told.toEvent', { number: one })} notes={story.notes} />
      <PartNav label={t('told.parts')} part={part} hrefOf={hrefOf} className="told-bar" />
    </main>
  );
}
