import { namesOf } from '@/lib/queries/locale-texts';
import { names } from './parts';

/** What a name is called; undefined where there is no such name. */
export async function nameSummary(id: string) {
  const found = (await names()).entities.find((one) => one.id === id);
  return found && { id, kind: found.kind, ...namesOf(found.names) };
}

/** A copy lists names on its pages alone. */
export const listNames = async () => [];
