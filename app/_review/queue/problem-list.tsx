import { ledgerProblems } from '@/lib/queries/review/ledger-problems';
import type { LedgerProblem } from '@/lib/queries/review/view';
import { requestTranslator } from '../../_i18n/request';
import { TakeBack } from '../take-back';
import { IfWriting } from './if-writing';

/** The lines of the ledger that do not hold, each with its file and line, why, and what to do. */
export async function ProblemList() {
  const [problems, t] = await Promise.all([ledgerProblems(), requestTranslator()]);
  const said = ({ who, does, words, document }: LedgerProblem) => {
    const key = `queue.problem.does.${does}` as 'queue.problem.does.accept';
    const values = { who, does: t.has(key) ? t(key) : does, words, document: document ?? '' };
    return document === null ? t('queue.problem.names', values) : t('queue.problem.decision', values);
  };
  if (problems.length === 0) return <p className="py-8">{t('queue.problem.none')}</p>;
  return (
    <>
      <p className="page-lead">{t('queue.problem.lead')}</p>
      <ul className="space-y-3">
        {problems.map((problem) => {
          const { file, line, edit, who, cause, message } = problem;
          return (
            <li key={`${line} ${edit} ${message}`} className="queue-decided">
              <p className="text-ink-faint text-xs">{t('queue.problem.place', { file, line })}</p>
              {edit !== null && <p className="font-medium">{said(problem)}</p>}
              <p className="text-sm">{cause === null ? message : t(`queue.problem.cause.${cause}`)}</p>
              {edit !== null && (
                <p className="mt-2 flex gap-3">
                  <IfWriting>
                    <TakeBack edits={[{ id: edit, who, state: 'orphaned' }]} />
                  </IfWriting>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
