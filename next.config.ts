import type { NextConfig } from 'next';
import { EMBED_HEADERS, SECURITY_HEADERS } from './app/_start/security-headers';

const rows = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm test`; who only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The titles and tags of a page stand in its head for everyone, not for search engines alone: a page is drawn once for all.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3'],
  // There are no pictures to be made smaller.
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: rows(EMBED_HEADERS) },
    { source: '/((?!embed$|c/[^/]+/embed$).*)', headers: rows(SECURITY_HEADERS) },
  ],
};

export default config;
