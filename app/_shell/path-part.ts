/**
 * A part of a page's path as text. Next hands it over encoded; where it is no code (Next also draws a page that it has decoded before, as for `/sources/%25`)
 * it is the text already.
 */
export function pathPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
