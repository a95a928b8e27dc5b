import type { KnowledgeBase } from '@/lib/schema/knowledge-base';

/** What is told of lines of the ledger, and how the sentence begins. */
const RULE = /^edit\./;
const LINE = /line (\d+)/;

/**
 * Which lines of the ledger do not hold: those that are no decision, and those whose words are not found any more or that cannot be followed.
 * @returns a sentence each, with the file, the line and what to do, in the order of the lines
 */
export function problemsOf({ diagnostics }: Pick<KnowledgeBase, 'diagnostics'>): string[] {
  const lineOf = (message: string) => Number(LINE.exec(message)?.[1] ?? 0);
  return diagnostics
    .filter(({ rule, severity }) => RULE.test(rule) && severity !== 'info')
    .map(({ message }) => message)
    .sort((a, b) => lineOf(a) - lineOf(b));
}
