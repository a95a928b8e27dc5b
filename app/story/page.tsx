import type { Metadata } from 'next';
import { here } from '@/lib/collections/current';
import { withinTime } from '@/lib/within-time';
import { IgnoredParameters } from '../_explorer/ignored-parameters';
import { requestTranslator } from '../_i18n/request';
import { PartNav } from '../_shell/part-nav';
import { StoryBody } from '../_story/story-body';
import { toldStory } from '../_story/told-story';
import { askedTold } from '../_told/asked';
import { Notes } from '../_told/notes';
import { ToldBar } from '../_told/told-bar';
import '../_styles/told.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestTranslator())('told.story'), robots: { index: false } };
}

const FORMATS = ['markdown', 'docx'] as const;

/** The present view as a page to read: period by period, in sentences with numbered notes. */
export default async function StoryPage({ searchParams }: PageProps<'/story'>) {
  const asked = await askedTold('/story', await searchParams);
  const { filters, problems, show, telling, view, hrefOf } = asked;
  const { t, locale, calendar } = telling;
  const { story, part } = await withinTime(() => toldStory(filters, asked, telling));
  const files = asked.query({ calendar, show, part: `${part.number}`, locale });
  return (
    <main id="main" className="page told">
      <IgnoredParameters problems={problems} />
      <ToldBar label={t('told.story')} view={view} back={t('told.back')}>
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
