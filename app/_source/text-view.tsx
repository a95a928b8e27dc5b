import type { TextBlock } from '@/lib/queries/source-view';
import { Marked } from './marked';

interface Props {
  block: TextBlock;
  eventOfMention: Record<string, string>;
  anchor: boolean;
}

const CLASSES: Record<TextBlock['kind'], string> = {
  title: 'evidence text-center text-2xl font-semibold',
  byline: 'evidence text-center text-ink-soft',
  heading: 'evidence mt-6 font-semibold',
  paragraph: 'evidence',
  'list-item': 'evidence pl-6',
  caption: 'evidence mt-4 text-center text-sm text-ink-soft',
  footnote: 'evidence flex gap-3 text-sm text-ink-soft',
  'source-list': 'evidence text-sm text-ink-soft',
  note: 'evidence text-sm text-ink-soft',
};
const SIZES = ['', 'text-2xl', 'text-xl', 'text-lg'];

/** A block of a document in the form its kind has on paper. Its headings count below the page's own. */
export function TextView({ block, eventOfMention, anchor }: Props) {
  const { kind, level, locator, segments } = block;
  const text = <Marked segments={segments} eventOfMention={eventOfMention} anchor={anchor} />;
  if (kind === 'heading' || kind === 'title') {
    const Heading = (['h2', 'h2', 'h3', 'h4'] as const)[level] ?? 'h5';
    return (
      <Heading
        lang="zh-Hant"
        className={`${CLASSES[kind]} ${kind === 'heading' ? (SIZES[level] ?? '') : ''}`}
      >
        {text}
      </Heading>
    );
  }
  if (kind === 'footnote') {
    return (
      <p lang="zh-Hant" className={CLASSES.footnote}>
        <span className="shrink-0 tabular-nums">{locator.footnote}</span>
        <span>{text}</span>
      </p>
    );
  }
  return (
    <p lang="zh-Hant" className={CLASSES[kind]}>
      {text}
    </p>
  );
}
