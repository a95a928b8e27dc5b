import type { CellView, TableBlock } from '@/lib/queries/source-view';
import { Marked } from './marked';

interface Props {
  table: TableBlock;
  eventOfMention: Record<string, string>;
  anchor: boolean;
}

/** A document's table as a table, with its marks; on a narrow screen its rows stand one below the other. */
export function TableView({ table, eventOfMention, anchor }: Props) {
  const passages = (cell: CellView) =>
    cell.map((segments) => (
      <p key={segments.map(({ text }) => text).join('')}>
        <Marked segments={segments} eventOfMention={eventOfMention} anchor={anchor} />
      </p>
    ));
  return (
    <table lang="zh-Hant" className="evidence table-view">
      <thead>
        <tr>
          <td>{passages(table.corner)}</td>
          {table.columns.map(({ name, head }) => (
            <th key={name} scope="col">
              {head.length > 0 ? passages(head) : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ name, head, cells }) => (
          <tr key={name}>
            <th scope="row">{head.length > 0 ? passages(head) : name}</th>
            {table.columns.map((column, i) => (
              <td key={column.name} data-column={column.name}>
                {passages(cells[i] ?? [])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
