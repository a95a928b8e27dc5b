import { createHash } from 'node:crypto';

/**
 * What every program takes in a key of BibTeX: letters of any script, digits, and these signs. Blanks, commas, braces, quotes and the signs of TeX
 * end it or are refused.
 */
const STRANGE = /[^\p{L}\p{M}\p{N}_.:+/-]+/gu;

/** A few characters that go with one id alone. */
const fingerprint = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 6);

/** An id with the characters that a key cannot hold replaced; where there are any, its fingerprint tells it from others that read alike. */
function keyOf(id: string): string {
  const plain = id.replace(STRANGE, '-').replace(/^-+|-+$/g, '');
  return plain === id ? id : [plain, fingerprint(id)].filter(Boolean).join('-');
}

/**
 * The keys of works in BibTeX, in their order: the ids themselves wherever they can be. A key depends on its id alone, but where two differ
 * only in capitals, which BibTeX takes for one: these bear their fingerprints.
 */
export function bibtexKeys(ids: readonly string[]): string[] {
  const keys = ids.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
  return keys.map((key, i) => {
    const id = ids[i] ?? key;
    return (counts.get(key.toLowerCase()) ?? 0) > 1 && key === id ? `${key}-${fingerprint(id)}` : key;
  });
}
