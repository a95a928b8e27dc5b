import type { Row } from './measure';
import { outcomeOf, outcomeWithout, proofsOf } from './rules/proof';
import { RULE_TABLES } from './rules/tables';

/**
 * Deletes every row of the rule tables in turn and reads the examples of its table again. A row whose deletion changes none of them is one that no test would miss: it is named, and the exit
 * code is then 1.
 * @returns for each table its rows and how many of them nothing would miss
 */
export function benchRules(): Row[] {
  return RULE_TABLES.map((table) => {
    const texts = proofsOf(table).map(({ example }) => example);
    const before = texts.map((text) => outcomeOf(table, text));
    const unnoticed = table.rows.filter((row) =>
      texts.every((text, index) => outcomeWithout(table, row, text) === before[index]),
    );
    for (const { id } of unnoticed) console.error(`${table.name}: nothing notices when ${id} is deleted`);
    if (unnoticed.length > 0) process.exitCode = 1;
    return { table: table.name, rows: table.rows.length, unnoticed: unnoticed.length };
  });
}
