/** What browsers write at the head of a page that they save with all that it shows. */
const SAVED = /^(?:from:\s*"?<?saved by|snapshot-content-location:)/im;
const RELATED = /^content-type:\s*multipart\/related\b/im;

/** Whether a file is a page saved with what it shows, as a mail of many parts (MHTML, RFC 2557). Counter-example: a mail that shows pictures. */
export function isArchive(head: string, name: string): boolean {
  return RELATED.test(head) && (SAVED.test(head) || /\.mht(?:ml)?$/.test(name));
}
