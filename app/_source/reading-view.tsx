import type { PlacedSegment } from '@/lib/queries/marked-text';
import { TARGET_MARK } from '@/lib/queries/source-blocks';
import type { SourceDetail, TableBlock, TextBlock } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';
import { BlockNotes } from './block-notes';
import { TableView } from './table-view';
import { TextView } from './text-view';

type Block = TextBlock | TableBlock;

function segmentsIn(block: Block): PlacedSegment[] {
  if (block.kind !== 'table') return block.segments;
  const heads = [block.corner, ...[...block.columns, ...block.rows].map(({ head }) => head)];
  return [...heads, ...block.rows.flatMap(({ cells }) => cells)].flat(2);
}

/** The document as it reads: its blocks with what they tell beside them, and its footnotes at the end. */
export async function ReadingView({ source }: { source: SourceDetail }) {
  const t = await requestTranslator();
  const { blocks, eventOfMention } = source;
  const targeted = blocks.find((block) =>
    segmentsIn(block).some(({ marks }) => marks.includes(TARGET_MARK)),
  )?.id;
  const show = (block: Block) => (
    <div key={block.id} className="reading-block">
      {block.kind === 'table' ? (
        <TableView table={block} eventOfMention={eventOfMention} anchor={block.id === targeted} />
      ) : (
        <TextView block={block} eventOfMention={eventOfMention} anchor={block.id === targeted} />
      )}
      <BlockNotes notes={block.notes} />
    </div>
  );
  const footnotes = blocks.filter(({ kind }) => kind === 'footnote');
  return (
    <article aria-label={t('source.text')} className="mt-6">
      {blocks.filter(({ kind }) => kind !== 'footnote').map(show)}
      {footnotes.length > 0 && (
        <section aria-labelledby="footnotes" className="mt-10 border-line border-t pt-6">
          <h2 id="footnotes" className="mb-2 font-semibold text-sm">
            {t('source.footnotes')}
          </h2>
          {footnotes.map(show)}
        </section>
      )}
    </article>
  );
}
