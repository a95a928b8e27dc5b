import type { PackedBlock, Stretch } from './packed-block';

/** The labels of the footnotes that stretches call. */
const callsIn = (text: readonly Stretch[]) =>
  text.flatMap(([label, , look]) => (look === 'call' ? [label] : []));

/** The stretches of a block. */
export function stretchesIn(block: PackedBlock): Stretch[] {
  if (block.kind !== 'table') return block.text;
  const heads = [block.corner, ...[...block.columns, ...block.rows].map(({ head }) => head)];
  return [...heads, ...block.rows.flatMap(({ cells }) => cells)].flat(2);
}

/** Puts each footnote that is called beside the block that calls it; the others stay where they are. */
export function withFootnotes(blocks: readonly PackedBlock[]): PackedBlock[] {
  const labelled = blocks.flatMap((block) =>
    block.kind === 'footnote' && block.number !== null ? [[block.number, block] as const] : [],
  );
  const byLabel = new Map([...labelled].reverse());
  const beside = new Set<PackedBlock>();
  const placed = blocks.map((block) => {
    const footnotes = callsIn(stretchesIn(block)).flatMap((label) => byLabel.get(label) ?? []);
    for (const footnote of footnotes) beside.add(footnote);
    return { block, footnotes };
  });
  return placed.flatMap(({ block, footnotes }) => (beside.has(block) ? [] : [{ ...block, footnotes }]));
}
