import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { currentPrefix } from '@/lib/collections/current';
import { GlyphSheet } from './_event/glyph-sheet';
import { clientMessages } from './_i18n/client-messages';
import { MessagesProvider } from './_i18n/provider';
import { requestLocale, requestTranslator } from './_i18n/request';
import { siteTitle } from './_i18n/site-title';
import { EarlyClicks } from './_shell/early-clicks';
import { SiteHeader } from './_shell/site-header';
import { requestTheme } from './_shell/theme';
import { originOf } from './api/_answers/origin';
import './globals.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** The title pattern, the description and the origin of every page that gives none of its own. */
export async function generateMetadata(): Promise<Metadata> {
  const [t, locale, asked] = await Promise.all([requestTranslator(), requestLocale(), headers()]);
  const title = siteTitle(locale);
  return {
    // Who shares a page elsewhere needs whole addresses, of the page and of its picture: Next puts its path before theirs.
    metadataBase: new URL(originOf({ headers: asked }) + currentPrefix()),
    title: { default: title, template: `%s · ${title}` },
    description: t('site.description'),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, t, asked] = await Promise.all([
    requestLocale(),
    requestTheme(),
    requestTranslator(),
    headers(),
  ]);
  const isFramed = asked.get('x-embed') === 'true';
  return (
    <html lang={locale} data-theme={theme} data-prefix={currentPrefix() || undefined}>
      {isFramed && (
        <head>
          <base target="_blank" />
        </head>
      )}
      <body className="flex min-h-dvh flex-col">
        <EarlyClicks nonce={asked.get('x-nonce') ?? ''} />
        <MessagesProvider locale={locale} messages={clientMessages(locale)}>
          <NuqsAdapter>
            <a href="#main" target="_self" className="skip-link">
              {t('site.skip')}
            </a>
            <GlyphSheet />
            {!isFramed && <SiteHeader />}
            {children}
          </NuqsAdapter>
        </MessagesProvider>
      </body>
    </html>
  );
}
