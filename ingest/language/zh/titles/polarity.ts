import type { TitleText } from '../../../assemble/language';
import type { Act } from './direct-object';
import { pattern } from './pattern';

const NOT = pattern('(?:不|未|沒|{unable}|尚未|從未|不再|不會|拒絕|拒不|避免|不得|不願|停止)$');
const SUFFERED = pattern(
  '^(?:被|遭|獲任|獲選|受命|得到.*承諾|獲得?.*(?:承諾|援助|保證|支持|特赦)|接受.*邀請|應.*邀|受邀|應邀|獲邀)',
);
const BY = pattern('(被|遭到|遭受|遭|受到|受|獲)[^，。；、]{0,8}$');

/** 未 reaches farther than 不: 未明確給予…肯定. */
const NOT_YET = pattern('(?:未(?!來|料|必)|沒有)[^，。；]{0,9}$');

/** 取消了原定於當月舉行的會談. */
const OFF = pattern('(?:取消|推遲|延後|延遲|擱置|中止|暫停)了?[^，。；]{0,14}$');

/** Whether the act is said not to be done: `不與北韓談判`. A title that tells it would tell the contrary. */
export function isNegated({ trigger, start }: Act, { form }: TitleText): boolean {
  const before = form.slice(Math.max(start, trigger.start - 12), trigger.start);
  return NOT.test(before) || NOT_YET.test(before) || OFF.test(before);
}

/** Whether who stands before the act suffers it: `遭美國制裁`. Counter-example: a template that is passive itself, "is arrested". */
export function isPassive({ row, trigger, start }: Act, { form, names }: TitleText): boolean {
  if (/^\{actor\} (?:is|goes|falls|survives|loses)\b/.test(row.en) || !/^\{actor\} (?!and)/.test(row.en))
    return false;
  if (SUFFERED.test(form.slice(trigger.start, trigger.end))) return true;
  const by = BY.exec(form.slice(Math.max(start, trigger.start - 10), trigger.start));
  if (!by) return false;
  // 獲准訪問 and 受命訪問 are no passives: what stands between is a name or nothing.
  const behind = trigger.start - by[0].length + (by[1]?.length ?? 0);
  return (
    /[被遭]/.test(by[1] ?? '') || behind === trigger.start || names.some(({ span }) => span.start === behind)
  );
}
