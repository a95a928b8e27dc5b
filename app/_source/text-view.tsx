import { langOfStretches } from './lang-of-stretches';
import { Marked } from './marked';
import type { PackedBlock } from './packed-block';

type TextBlock = Exclude<PackedBlock, { kind: 'table' }>;

const SIZES = ['', 'text-2xl', 'text-xl', 'text-lg'];

interface Props {
  block: TextBlock;
  /** Whether the text calls it, for a footnote. */
  isCalled?: boolean;
}

/** A block of a document in the form its kind has on paper. Its headings count below the page's own. */
export function TextView({ block, isCalled = false }: Props) {
  const { kind, level, number, text } = block;
  // A bare kind could be a name that the style sheet of utilities knows: "list-item" is.
  const classes = `evidence as-${kind}`;
  const lang = langOfStretches(text);
  if (kind === 'heading' || kind === 'title') {
    const Heading = (['h2', 'h2', 'h3', 'h4'] as const)[level] ?? 'h5';
    return (
      <Heading lang={lang} className={kind === 'title' ? classes : `${classes} ${SIZES[level] ?? ''}`}>
        <Marked text={text} />
      </Heading>
    );
  }
  return (
    <p lang={lang} id={isCalled ? `note-${number}` : undefined} className={classes}>
      {kind === 'footnote' && (
        <span className="number">{isCalled ? <a href={`#call-${number}`}>{number}</a> : number}</span>
      )}
      {kind === 'footnote' ? (
        <span>
          <Marked text={text} />
        </span>
      ) : (
        <Marked text={text} />
      )}
    </p>
  );
}
