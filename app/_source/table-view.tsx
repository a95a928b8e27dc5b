import { langOfStretches } from './lang-of-stretches';
import { Marked } from './marked';
import type { PackedBlock, PackedCell } from './packed-block';

type TableBlock = Extract<PackedBlock, { kind: 'table' }>;

const passages = (cell: PackedCell) =>
  cell.map((text) => (
    <p key={text[0]?.[1]} lang={langOfStretches(text)}>
      <Marked text={text} />
    </p>
  ));

/** A document's table as a table, with its marks; on a narrow screen its rows stand one below the other. */
export function TableView({ table }: { table: TableBlock }) {
  return (
    <table className="evidence table-view">
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
