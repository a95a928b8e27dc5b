import type { Agreement, Share } from './agreement';

const percent = ({ right, of }: Share): string => (of === 0 ? '—' : `${((100 * right) / of).toFixed(0)} %`);

const line = (share: Share, name = share.name): string =>
  `  ${name.padEnd(28)} ${percent(share).padStart(6)}   ${share.right} of ${share.of}`;

/** A report as it is printed; figures of few decisions say little, and so each stands with what it is of. */
export function printed({
  looked,
  rejected,
  made,
  open,
  precision,
  fields,
  merges,
  rules,
  doubts,
}: Agreement): string {
  const all = looked + rejected + made + open;
  if (looked + rejected + made === 0)
    return 'Nobody has decided anything yet. Decide in the page /review; what is decided stands in edits.jsonl.';
  return [
    `${looked + rejected + made} of ${all} looked at: ${looked} are events, ${rejected} rejected, ${made} added by hand.`,
    '',
    'What it took for an event, and is one:',
    line(precision),
    '',
    'Of these, what it read right:',
    ...fields.map((one) => line(one)),
    '',
    'Passages that it put together, and are one event:',
    line(merges.kept),
    `  put together by a person     ${String(merges.missed).padStart(6)}`,
    '',
    'Dates that are right, by the rules that they rest on:',
    ...rules.map((one) => line(one)),
    '',
    'Accepted as they were, by what made one doubt them:',
    ...doubts.map((one) => line(one)),
  ].join('\n');
}
