'use client';

import { useTranslations } from 'use-intl/react';
import { BlockNotes } from './block-notes';
import { extentOf } from './extent';
import { NamesButton } from './names/names-button';
import type { PackedBlock } from './packed-block';
import { TableView } from './table-view';
import { TextView } from './text-view';

/** A footnote beside the text that calls it. */
function Beside({ footnote }: { footnote: PackedBlock }) {
  if (footnote.kind === 'table') return null;
  return (
    <>
      <TextView block={footnote} isCalled />
      {footnote.notes.length > 0 && <BlockNotes notes={footnote.notes} />}
    </>
  );
}

const show = (block: PackedBlock) => (
  <div key={block.id} className="reading-block" style={extentOf(block)}>
    {block.kind === 'table' ? <TableView table={block} /> : <TextView block={block} />}
    {block.names > 0 && <NamesButton count={block.names} />}
    {(block.notes.length > 0 || block.footnotes.length > 0) && (
      <div className="block-notes">
        {block.notes.length > 0 && <BlockNotes notes={block.notes} />}
        {block.footnotes.map((footnote) => (
          <Beside key={footnote.id} footnote={footnote} />
        ))}
      </div>
    )}
  </div>
);

/** The document as it reads: its blocks with what they tell and their footnotes beside them; footnotes that nothing calls stand at the end. */
export function ReadingView({ blocks }: { blocks: PackedBlock[] }) {
  const t = useTranslations('source');
  const footnotes = blocks.filter(({ kind }) => kind === 'footnote');
  return (
    <article aria-label={t('text')} className="mt-6">
      {blocks.filter(({ kind }) => kind !== 'footnote').map(show)}
      {footnotes.length > 0 && (
        <section aria-labelledby="footnotes" className="mt-10 border-line border-t pt-6">
          <h2 id="footnotes" className="mb-2 font-semibold text-sm">
            {t('footnotes')}
          </h2>
          {footnotes.map(show)}
        </section>
      )}
    </article>
  );
}
