import { here } from '@/lib/collections/current';

/** The timeline with the events that have to do with all of some names, within days if any are given. */
export function timelineHref(
  ids: readonly string[],
  days: { from: string; to: string } | null = null,
): string {
  const pairs = ids.map((id): [string, string] => ['name', id]);
  return here(`/?${new URLSearchParams([...pairs, ...Object.entries(days ?? {})])}`);
}

/** The list of names, of one kind and holding some words if any are given. */
export function namesHref({ kind, words }: { kind: string | undefined; words: string | undefined }): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(words && { q: words }) });
  return here(query.size === 0 ? '/names' : `/names?${query}`);
}
