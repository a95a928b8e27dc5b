import { collectionsAt } from '@/lib/collections/served';

/** The collections that are served, for an assistant to choose from. */
export function servedNames(databaseFile: string): string {
  const names = collectionsAt(databaseFile).map(({ name, folder, title }) => {
    const called = title === null ? folder : title.en;
    return name === null ? `the default one (${called}; leave "collection" out)` : `"${name}" (${called})`;
  });
  return names.length === 0 ? 'the default one (leave "collection" out)' : names.join(', ');
}
