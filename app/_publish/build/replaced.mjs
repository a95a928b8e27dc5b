// Which modules of the app a static copy replaces by which of its own.
import { HERE } from './root.mjs';

const NOTHING = `${HERE}/shims/nothing.tsx`;
/** What stands in the place of which module of the app, by its path without its ending. */
export const EVERYWHERE = {
  'next/link': `${HERE}/shims/link.tsx`,
  'next/form': `${HERE}/shims/form.tsx`,
  'next/navigation': `${HERE}/shims/navigation.ts`,
  'next/headers': `${HERE}/shims/headers.ts`,
  'server-only': `${HERE}/shims/nothing.tsx`,
  'app/_shell/actions': `${HERE}/shims/actions.ts`,
  'app/_shell/theme-cookie': `${HERE}/shims/theme-cookie.ts`,
  'app/_shell/theme-switch': `${HERE}/shims/theme-switch.tsx`,
  'app/_shell/language-switch': `${HERE}/shims/language-switch.tsx`,
  'app/_event/citation-downloads': `${HERE}/shims/citation-downloads.tsx`,
  'app/_explorer/explorer': `${HERE}/shims/explorer.tsx`,
  'app/_explorer/list/export-bar': `${HERE}/shims/export-bar.tsx`,
  'app/_explorer/share/addresses': `${HERE}/shims/share-addresses.ts`,
  'app/_explorer/new-data': NOTHING,
  'app/_explorer/list/on-paper': NOTHING,
  'app/_explorer/share/told-part': NOTHING,
  'app/_explorer/timeline/tile-preload': NOTHING,
  'app/_shell/collection-choice': NOTHING,
  'app/_shell/use-soft-links': NOTHING,
  'app/_contradictions/filter-links': NOTHING,
  'app/_source/find-bar': NOTHING,
  'app/_names/find-names': NOTHING,
  'nuqs/adapters/next/app': 'nuqs/adapters/react',
};
/** In the browser the questions to the database are answered from the copy's parts. */
export const IN_BROWSER = {
  'lib/queries/names/list-names': `${HERE}/browser/list-names.ts`,
  'lib/queries/names/name-by-id': `${HERE}/browser/name-by-id.ts`,
  'node:crypto': `${HERE}/browser/crypto.ts`,
  'lib/db': `${HERE}/browser/database.ts`,
  'lib/collections/served': `${HERE}/browser/served.ts`,
  'lib/cite/sheets': `${HERE}/browser/sheets.ts`,
  'prisma/generated/client': `${HERE}/browser/prisma.ts`,
  'lib/queries/passage-link': `${HERE}/browser/passage-link.ts`,
  'lib/queries/ingest-run': `${HERE}/browser/ingest-run.ts`,
  'lib/queries/event-cursor': `${HERE}/browser/event-cursor.ts`,
  'lib/queries/sets/event-columns': `${HERE}/browser/event-columns.ts`,
  'lib/queries/sets/term-sets': `${HERE}/browser/term-sets.ts`,
  'lib/queries/sets/numbers-of': `${HERE}/browser/numbers-of.ts`,
  'lib/queries/window/marks': `${HERE}/browser/marks.ts`,
  'lib/queries/window/marked-events': `${HERE}/browser/marked-events.ts`,
  'lib/queries/window/stored-counts': `${HERE}/browser/stored-counts.ts`,
  'lib/queries/all-term-counts': `${HERE}/browser/all-term-counts.ts`,
  'lib/queries/search/unit-events': `${HERE}/browser/unit-events.ts`,
  'lib/queries/search/words-held': `${HERE}/browser/words-held.ts`,
  'lib/queries/search/readings': `${HERE}/browser/readings.ts`,
};
/** What a copy has not got: whatever writes. */
export const WRITES = /^app\/(?:_review|_adding)\//;
