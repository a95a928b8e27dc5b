import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { GlyphSheet } from '../_event/glyph-sheet';
import { clientMessages } from '../_i18n/client-messages';
import { MessagesProvider } from '../_i18n/provider';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { siteTitle } from '../_i18n/site-title';
import { SiteHeader } from '../_shell/site-header';
import type { CopyPlace } from './addresses';
import type { PageFiles } from './files';

/** The colours that this browser keeps, before anything is drawn. */
const COLOURS =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

interface Props {
  place: CopyPlace;
  /** The app's path of the page. */
  path: string;
  metadata: Metadata;
  isFramed: boolean;
  files: PageFiles;
  /** Of the data: another run makes what a browser has kept worthless. */
  run: string;
  children: ReactNode;
}

/** The title as the pattern of all pages has it. */
function titleOf({ title }: Metadata, site: string): string {
  return typeof title === 'string' ? `${title} · ${site}` : site;
}

/** A page of the copy, whole: what `layout.tsx` is for the app. */
export async function Shell({ place, path, metadata, isFramed, files, run, children }: Props) {
  const { root, language, collection } = place;
  const [locale, t] = await Promise.all([requestLocale(), requestTranslator()]);
  const others = Object.entries(metadata.other ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  );
  return (
    <html
      lang={locale}
      data-root={root}
      data-language={language}
      data-page={path}
      data-run={run}
      data-answers={files.answers}
      data-cite={files.cite}
      data-collection={collection ?? undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(metadata, siteTitle(locale))}</title>
        <meta name="description" content={metadata.description ?? t('site.description')} />
        {others.map(([name, value]) => (
          <meta key={`${name} ${value}`} name={name} content={value} />
        ))}
        <link rel="icon" href={`${root}_copy/icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={root + files.style} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the script is the constant above */}
        <script dangerouslySetInnerHTML={{ __html: COLOURS }} />
        <script defer src={root + files.texts} />
        <script defer src={root + files.script} />
        {isFramed && <base target="_blank" />}
      </head>
      <body className="flex min-h-dvh flex-col">
        <MessagesProvider locale={locale} messages={clientMessages(locale)}>
          <a href="#main" target="_self" className="skip-link">
            {t('site.skip')}
          </a>
          <GlyphSheet />
          {!isFramed && <SiteHeader />}
          {children}
        </MessagesProvider>
      </body>
    </html>
  );
}
