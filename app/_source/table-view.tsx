import type { TableBlock } from '@/lib/queries/source-view';
import { Marked } from './marked';

interface Props {
  table: TableBlock;
  eventOfMention: Record<string, string>;
  anchor: boolean;
}

/** A document's table as a table, with its marks; a wide one scrolls by itself. */
export function TableView({ table, eventOfMention, anchor }: Props) {
  return (
    <div lang="zh-Hant" className="evidence overflow-x-auto">
      <table className="w-full min-w-[36rem] border-collapse text-left text-sm leading-relaxed">
        <thead>
          <tr>
            <td className="border border-line" />
            {table.columns.map((column) => (
              <th key={column} scope="col" className="border border-line bg-sunken p-2 font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ header, cells }) => (
            <tr key={header}>
              <th scope="row" className="border border-line bg-sunken p-2 align-top font-semibold">
                {header}
              </th>
              {cells.map((segments, i) => (
                <td key={table.columns[i]} className="border border-line p-2 align-top">
                  <Marked segments={segments} eventOfMention={eventOfMention} anchor={anchor} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
