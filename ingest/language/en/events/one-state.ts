import type { NameHit } from '@/lib/schema/annotation';

/** Whether a name stands for one state: a state, its seat, its organ, a person of it. */
export function isOneState({ kind, parties }: NameHit): boolean {
  return (
    parties.length === 1 && /^[A-Z]{3}$/.test(parties[0] as string) && kind !== 'place' && kind !== 'treaty'
  );
}
