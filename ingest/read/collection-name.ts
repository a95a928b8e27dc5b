/** What an address, a file's name on some system, or a line of a terminal cannot hold, or holds as something else. */
const UNFIT = /[\p{C}/\\%?#:*"<>|\u{FFFD}]/u;
/** Blanks at the ends and a full stop behind get lost on the way. */
const EDGES = /^\s|[\s.]$/;
/** Of a name's bytes (UTF-8); file systems take 255, and its database has files beside it that are named after it. */
const MOST_BYTES = 200;

/** The name of a collection, from its folder's: written in one way where Unicode has several. */
export const collectionName = (folder: string): string => folder.normalize('NFC');

/**
 * Why a folder's name can be no collection's, in words that follow on its name; null where it can.
 * Example: `100% sure`. Counter-example: `台海危機 (1954–58)`, and `api`, which stands in `/c/api` where nothing else can.
 */
export function nameFault(name: string): string | null {
  const [unfit] = UNFIT.exec(name) ?? [];
  if (unfit !== undefined) return `holds ${shown(unfit)}, which cannot stand in an address`;
  if (EDGES.test(name)) return 'begins or ends with a blank, or ends with a full stop';
  if (Buffer.byteLength(name) > MOST_BYTES) return `is longer than ${MOST_BYTES} bytes`;
  return null;
}

const shown = (character: string): string =>
  /\p{C}/u.test(character)
    ? `the character U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    : `"${character}"`;
