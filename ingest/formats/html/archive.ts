import PostalMime from 'postal-mime';
import { FormatError } from '../format-error';
import type { Limits } from '../limits';
import { hasMoreParts } from '../mail/boundaries';
import type { StatedField } from '../text-of-record';
import type { DecodedPage } from './encoding';

const LOCATION = 'snapshot-content-location';

/**
 * The page in a file that a browser saved with all that it shows (MHTML); its pictures and frames are left.
 * @throws FormatError where there is none
 */
export async function pageInArchive(
  bytes: Uint8Array,
  { parts }: Pick<Limits, 'parts'>,
): Promise<{ page: DecodedPage; address: StatedField | null }> {
  if (hasMoreParts(bytes, parts)) throw none(` that is read: it has more than ${parts} parts`);
  const archive = await PostalMime.parse(bytes, { maxNestingDepth: 16 }).catch((error: unknown) => {
    throw error instanceof Error ? none(` (${error.message})`) : error;
  });
  const { html, headers } = archive;
  if (!html) throw none('');
  const location = headers.find(({ key }) => key === LOCATION)?.value.trim();
  return {
    page: { text: html, written: null },
    address:
      location && /^https?:\/\//i.test(location)
        ? { field: 'URL', value: location, basis: 'header Snapshot-Content-Location' }
        : null,
  };
}

function none(why: string): FormatError {
  return new FormatError(
    'html.archive',
    `holds no page${why}`,
    'Save the page anew as "Web page, HTML only"',
  );
}
