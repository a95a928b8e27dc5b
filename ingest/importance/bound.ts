import type { NameHit } from '@/lib/schema/annotation';
import type { EventType } from '@/lib/schema/vocabulary';
import { within } from '@/lib/text/within';
import { triggerIds } from '../knowledge/trigger-ids';
import type { Known, PlacedMention } from './told';

/** Kinds in which a state is bound by an instrument or freed from it. */
const BINDING: ReadonlySet<EventType> = new Set<EventType>([
  'accession',
  'withdrawal',
  'agreement',
  'sanction',
]);
/** Kinds in which a state goes into a body or talks, or leaves them. */
const IN_OR_OUT: ReadonlySet<EventType> = new Set<EventType>(['accession', 'withdrawal']);
/** Acts that make what they name, whatever their kind: a body adopts a resolution, states found a body. */
const ADOPTION = triggerIds('pass-resolution');
const FOUNDING = triggerIds('found');

const isConference = ({ kind }: NameHit): boolean => kind === 'conference';

/**
 * The treaty, body or conference that an act makes, joins or leaves, by its id. Example: `簽署「核子框架協議」`, `加入聯合國`, `成立「朝鮮半島能源開發組織」`. Counter-example:
 * `指責對方違反「核子框架協議」`, `成立工作小組`.
 * @returns null where it does nothing of the kind
 */
export function boundTo(
  { document, draft: { span, treatyId, triggerId, type, parties } }: PlacedMention,
  { names }: Pick<Known, 'names'>,
): string | null {
  if (treatyId !== null && (BINDING.has(type) || ADOPTION.has(triggerId ?? ''))) return treatyId;
  const conference = within(document.names, span, (name) => name.span).find(isConference);
  if (IN_OR_OUT.has(type) && conference) return conference.ids[0] ?? null;
  const isOfBody = type === 'accession' || FOUNDING.has(triggerId ?? '');
  // Of states and bodies, only bodies are among the things named.
  return (isOfBody && parties.find((id) => names.has(id))) || null;
}
