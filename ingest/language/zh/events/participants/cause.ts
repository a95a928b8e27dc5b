import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '../../text/words';

/** A body without a name of its own that does what befalls somebody: `小泉因國會通過決議而受壓`. */
const BODY = words(
  '因(?:該國|國內|其|美國|本國)?(?:國會|議會|眾議院|參議院|眾院|參院|內閣|政府|法院|軍方|軍隊|警方|反對黨|執政黨|民眾|部下|部屬|對方)[^，而]*$',
);

/**
 * Where the cause begins that the event word belongs to, in what befalls somebody: `伊朗因美國退出協議…`, `小泉因國會通過決議…`. Who stands before it does not act.
 * Counter-examples: `金正日因病逝世`, `吳儀因小泉參拜而取消會晤`. One look for all names: a clause may name thousands.
 * @param trigger the clause's trigger, or its end
 * @param acting the names of the clause that can act
 * @returns the offset of what stands behind 因; -1 where there is no such cause
 */
export function startOfCause(form: string, clause: Span, trigger: Span, acting: readonly NameHit[]): number {
  const body = BODY.exec(form.slice(clause.start, trigger.end));
  const lastLink = trigger.start > 0 ? form.lastIndexOf('而', trigger.start - 1) : -1;
  return acting.reduce(
    (last, { span }) =>
      span.end <= trigger.start && form[span.start - 1] === '因' && lastLink < span.end
        ? Math.max(last, span.start)
        : last,
    body ? clause.start + body.index + 1 : -1,
  );
}

const IN_CAUSE = words('(?<![基原])因(?![此而應])[^，而]*$');

/** Whether an event word stands in a cause: `也因國會通過法案`, so that who stands before does not do it. */
export function isInCause(form: string, clause: Span, trigger: Span): boolean {
  return IN_CAUSE.test(form.slice(clause.start, trigger.start));
}
