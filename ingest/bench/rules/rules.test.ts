import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomeOrdered, outcomeWithout, type Proof, proofsOf } from './proof';
import { type Row, RULE_TABLES } from './tables';

const textsOf = (proofs: readonly Proof[]): string[] =>
  proofs.flatMap(({ example, counter }) => [example, counter]);

describe.each(RULE_TABLES)('table $name', (table) => {
  const proofs = proofsOf(table);

  test('each row has one proof, and each proof a row', () => {
    expect(proofs.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
  });

  test.each(proofs)('$id decides “$example” and leaves “$counter”', ({ id, example, counter }) => {
    const row = table.rows.find((one) => one.id === id);
    if (!row) throw new Error(`The table ${table.name} has no row ${id}`);
    expect(outcomeWithout(table, row, example)).not.toBe(outcomeOf(table, example));
    expect(outcomeWithout(table, row, counter)).toBe(outcomeOf(table, counter));
  });

  test('the order of neighbours decides an example where the table says so', () => {
    const deciding = table.rows.slice(0, -1).flatMap((row, index) => {
      const next = table.rows[index + 1] as Row;
      const swapped = table.rows.with(index, next).with(index + 1, row);
      const texts = textsOf(proofs.filter(({ id }) => id === row.id || id === next.id));
      const isMet = texts.some((text) => outcomeOrdered(table, swapped, text) !== outcomeOf(table, text));
      return isMet ? [row.id] : [];
    });
    expect(deciding).toEqual(table.ordered);
  });

  if (table.ordered.length === 0)
    test('turned round, the table decides every example as before', () => {
      const turned = table.rows.toReversed();
      for (const text of textsOf(proofs))
        expect(outcomeOrdered(table, turned, text)).toBe(outcomeOf(table, text));
    });
});
