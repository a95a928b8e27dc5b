import type { NextConfig } from 'next';

/** Headers of every answer; the Content-Security-Policy needs a nonce for each request and is set in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // The titles and tags of a page stand in its head for everyone, not for search engines alone: a page is drawn once for all.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3'],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
