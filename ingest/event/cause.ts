import type { NameHit } from '@/lib/schema/annotation';
import type { Span } from '@/lib/schema/span';
import { words } from '@/lib/text/words';

const CAUSE = words('因$');
/** A body without a name of its own that does what befalls somebody: `小泉因國會通過決議而受壓`. */
const BODY = words(
  '因(?:該國|國內|其|美國|本國)?(?:國會|議會|眾議院|參議院|眾院|參院|內閣|政府|法院|軍方|軍隊|警方|反對黨|執政黨|民眾|部下|部屬|對方)[^，而]*$',
);

/**
 * Whether the event word tells what another does, in the cause of what befalls somebody: `伊朗因美國退出協議…`, `小泉因國會通過決議…`. Counter-examples: `金正日因病逝世`,
 * `吳儀因小泉參拜而取消會晤`.
 * @param name who stands before
 * @param trigger the clause's trigger, or its end
 * @param acting the names of the clause that can act
 */
export function isCausedByOther(
  form: string,
  { span }: NameHit,
  trigger: Span,
  acting: readonly NameHit[],
): boolean {
  if (span.end > trigger.start) return false;
  if (BODY.test(form.slice(span.end, trigger.end))) return true;
  return acting.some(
    (other) =>
      other.span.start > span.end &&
      other.span.end <= trigger.start &&
      CAUSE.test(form.slice(span.end, other.span.start)) &&
      !form.slice(other.span.end, trigger.start).includes('而'),
  );
}

const IN_CAUSE = words('(?<![基原])因(?![此而應])[^，而]*$');

/** Whether an event word stands in a cause: `也因國會通過法案`, so that who stands before does not do it. */
export function isInCause(form: string, clause: Span, trigger: Span): boolean {
  return IN_CAUSE.test(form.slice(clause.start, trigger.start));
}
