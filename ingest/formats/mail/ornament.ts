import { IMAGE } from '../ocr/image';
import { sizeOfPicture } from '../ocr/picture-size';
import type { MailPart } from './mail';

/** What the HTML of a mail shows of its own parts, by their Content-ID (RFC 2392): `<img src="cid:logo@example.org">`. Counter-example: a part that a link only leads to. */
const SHOWN = /(?:\bsrc\s*=\s*["']?|\burl\(\s*["']?)cid:([^"'\s>)]{1,250})/gi;
/** A picture whose shorter side has fewer points holds no page that could be read: it is the mark of a firm, a sign, a line. */
const LEAST_SIDE = 200;

/** The Content-IDs of what the HTML of a mail shows. */
export function shownIn(html: string | null): ReadonlySet<string> {
  return new Set([...(html ?? '').matchAll(SHOWN)].map(([, id = '']) => plain(unescaped(id))));
}

/** Whether a part of a mail belongs to how it looks, and is no file that goes along with it: what its HTML shows, and small pictures. */
export function isOrnament(
  { bytes, contentId, isWithinBody }: MailPart,
  shown: ReadonlySet<string>,
): boolean {
  if (isWithinBody || (contentId !== null && shown.has(plain(contentId)))) return true;
  const size = IMAGE.isOne(bytes, '') ? sizeOfPicture(bytes) : null;
  return size !== null && Math.min(size.width, size.height) < LEAST_SIDE;
}

/** A Content-ID without its brackets. Some mail programs change its case on the way. */
function plain(id: string): string {
  return id.replace(/^\s*<|>\s*$/g, '').toLowerCase();
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
