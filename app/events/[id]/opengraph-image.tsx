import { notFound } from 'next/navigation';
import { ImageResponse } from 'next/og';
import { eventById } from '@/lib/queries/event-by-id';
import { formatDate } from '@/lib/time/format-date';
import { FAMILIES, KINDS } from '../../_event/kinds';
import { MESSAGES } from '../../_i18n/locale';
import { siteTitle } from '../../_i18n/site-title';
import { pathPart } from '../../_shell/path-part';

export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

/** The colours of the page's light scheme, which style sheets cannot bring here. */
const [PAPER, INK, SOFT, ACCENT] = ['#fbfaf7', '#1c1b19', '#565349', '#a1321f'];

/** A title of English words may still hold Chinese ones, for which the picture has no letters. */
const latin = (text: string) => text.replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]+/gu, '').trim();

/**
 * The picture that stands for an event where its address is shared: kind, date, title and parties. It is in English, since the only
 * letters that a server is sure to have are Latin ones.
 */
export default async function Image({ params }: { params: Promise<{ id: string }> }) {
  const event = await eventById(pathPart((await params).id));
  if (event === null) notFound();
  const { kind } = MESSAGES.en;
  const words = {
    date: formatDate(event.edtf, 'en'),
    title: latin(event.titleEn) || formatDate(event.edtf, 'en'),
    parties: event.parties.map(({ nameEn }) => nameEn).join(' · '),
    passages: `${event.mentions} ${event.mentions === 1 ? 'passage' : 'passages'}`,
    site: latin(siteTitle('en')),
  };
  return new ImageResponse(
    <div
      style={{
        ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: 72 },
        ...{
          width: '100%',
          height: '100%',
          background: PAPER,
          color: INK,
          borderLeft: `24px solid ${ACCENT}`,
        },
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 32, color: SOFT }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a picture, whose text the page gives */}
        <svg viewBox="0 0 16 16" width="40" height="40" style={{ marginRight: 20 }}>
          <path d={FAMILIES[KINDS[event.type].family]} fill={ACCENT} />
        </svg>
        {`${kind[event.type]} · ${words.date}`}
      </div>
      <div style={{ display: 'flex', fontSize: 64, lineHeight: 1.15, lineClamp: 4 }}>{words.title}</div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 28, color: SOFT }}>
        <span>{words.parties}</span>
        <span>{[words.passages, words.site].filter((text) => text !== '').join(' · ')}</span>
      </div>
    </div>,
    size,
  );
}
