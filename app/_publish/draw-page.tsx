import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import NotFound from '../not-found';
import type { CopyPlace } from './addresses';
import type { PageFiles } from './files';
import { takeLedTo } from './jsx';
import { standAt } from './place';
import { routeOf } from './routes';
import { Shell } from './shell';
import { speak } from './shims/headers';
import { drawAt, NotThere } from './shims/navigation';

export interface ToDraw {
  /** The app's address of the page. */
  address: string;
  place: CopyPlace;
  locale: string;
  files: PageFiles;
  run: string;
}

/** What stands where the app says that there is nothing. */
function missing(error: unknown): ReactNode {
  if (error instanceof NotThere) return <NotFound />;
  throw error;
}

/** A page of the copy as HTML, and the addresses of the app to which it leads. @throws Error where it cannot be drawn */
export async function drawPage(wanted: ToDraw): Promise<{ html: string; ledTo: string[] }> {
  try {
    return await drawn(wanted);
  } catch (error) {
    throw new Error(`The page ${wanted.address} could not be drawn.`, { cause: error });
  }
}

async function drawn({
  address,
  place,
  locale,
  files,
  run,
}: ToDraw): Promise<{ html: string; ledTo: string[] }> {
  const { page, given, path } = routeOf(address);
  standAt(place);
  speak(locale);
  drawAt(path);
  takeLedTo();
  const metadata = (await page.generateMetadata?.(given)) ?? page.metadata ?? {};
  const content = await page.default(given).catch(missing);
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <Shell place={place} path={path} metadata={metadata} isFramed={path === '/embed'} files={files} run={run}>
      {content}
    </Shell>,
    { onError: (error) => void failures.push(error), progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  );
  const html = await text(prelude);
  if (failures.length > 0) throw failures[0];
  return { html, ledTo: takeLedTo() };
}
