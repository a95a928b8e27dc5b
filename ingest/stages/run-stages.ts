import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { editsOf, rejectedOf } from '../ledger/edits';
import { asBefore } from '../store/as-before';
import { checked } from '../store/checked';
import type { Ahead } from '../workers/ahead';
import type { Stage, Work } from './work';

/** Until all is put together, with what was told before the stages ran. */
const UNNAMED: KnowledgeBase['run'] = { id: '', version: '', counts: {} };

/**
 * One run of all stages, to a knowledge base that keeps its invariants. Before a stage it says what of the stage's work can be done ahead.
 * @param begin is told each stage's name before it runs
 * @throws when the knowledge base breaks an invariant
 */
export function* runStages(
  stages: readonly Stage[],
  work: Work,
  begin: (stage: string) => void,
): Generator<Ahead, KnowledgeBase, void> {
  for (const stage of stages) {
    begin(stage.name);
    if (stage.ahead) yield stage.ahead(work);
    stage.run(work);
  }
  begin('check');
  const content = asBefore(
    {
      ...work.assembled,
      ...work.roundTables,
      events: work.events,
      edits: editsOf(work.deciding),
      rejected: rejectedOf(work.rejected),
      diagnostics: [...work.diagnostics.all, ...work.deciding.diagnostics()],
    },
    work.earlier?.kb,
  );
  const kb = { ...content, run: UNNAMED };
  checked(kb, work.earlier?.sound);
  return kb;
}
