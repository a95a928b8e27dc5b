import { FILTERED } from '@/lib/schema/diagnostic';
import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import type { WorkingDocument } from '../document/working-document';

const rules = new Map<string, string>();

/** The rule of a diagnostic by the id of the filter's row, the same text each time: there are dozens of them in a page. */
function ruleOf(filter: string): string {
  const known = rules.get(filter) ?? FILTERED + filter;
  rules.set(filter, known);
  return known;
}

/** The clauses of a document that stand under a date and tell no event by a filter, so that a reader sees what was left out and why. */
export function filteredIn({ read, clean, passedOver }: WorkingDocument): KbDiagnostic[] {
  return passedOver.flatMap(({ draft: { span }, filter }) =>
    filter === null
      ? []
      : [
          {
            documentId: read.id,
            stage: 'extract',
            rule: ruleOf(filter),
            severity: 'info' as const,
            span: clean.map.toRaw(span),
            message: clean.text.slice(span.start, span.end),
          },
        ],
  );
}
