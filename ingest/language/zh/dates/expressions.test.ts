import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readTimexes } from '../../../timex/read-timexes';

const Expression = z.object({
  id: z.string(),
  text: z.string(),
  expression: z.string(),
  reference: z.string(),
  earliest: z.string(),
  latest: z.string(),
});
const EXPRESSIONS = readFileSync(join(import.meta.dirname, 'expressions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Expression.parse(JSON.parse(line)));

it.each(EXPRESSIONS)('$id $expression', ({ text, expression, reference, earliest, latest }) => {
  const start = text.lastIndexOf(expression);
  const end = start + expression.length;
  const hits = readTimexes(text, reference, 'text').filter((timex) => timex.start < end && timex.end > start);
  expect(hits.map((timex) => [timex.earliest, timex.latest])).toEqual([[earliest, latest]]);
});

it('are sixty', () => {
  expect(EXPRESSIONS).toHaveLength(60);
});
