import type { Translate } from '../_explorer/view-words';
import { NoteMark } from '../_told/notes';
import type { Chapter, Sentence } from './story';

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/** The chapters of a story. Each sentence leads to its event, and its number to the note. */
export function StoryBody({ chapters, t }: { chapters: readonly Chapter[]; t: Translate }) {
  if (chapters.length === 0) return <p>{t('told.none')}</p>;
  const told = ({ number, href, date, clause }: Sentence) => (
    <>
      {date}
      <a href={href} className="link">
        {clause}
      </a>
      <NoteMark number={number} label={t('told.toNote', { number })} />
    </>
  );
  return (
    <div className="story">
      {chapters.map(({ heading, depth, key, others }) => {
        const Heading = HEADINGS[depth];
        return (
          <section key={`${depth} ${heading}`}>
            <Heading>{heading}</Heading>
            {key.map((sentence) => (
              <p key={sentence.eventId} id={`event-${sentence.number}`}>
                {told(sentence)}
              </p>
            ))}
            {others.length > 0 && (
              <p className="told-others">
                {key.length > 0 && `${t('told.others')} `}
                {others.map((sentence) => (
                  <span key={sentence.eventId} id={`event-${sentence.number}`}>
                    {told(sentence)}{' '}
                  </span>
                ))}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
