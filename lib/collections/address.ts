/** What the addresses of a collection of its own begin with: `/c/NAME`. */
const OWN = /^\/c\/([^/?#]+)(?=[/?#]|$)/;

/** Where an address leads: into which collection (null: the default one), and where within it. */
export interface Place {
  readonly collection: string | null;
  /** The path within the collection with what follows it, as if there were no other: `/events/x?part=2`. */
  readonly path: string;
}

/** A name as it is written in an address; a `%` that stands for no character is left as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Takes an address of this site (from its `/` on) apart.
 * Example: `/c/taiwan/events/x` is `/events/x` of "taiwan"; `/events/x` is the same page of the default collection.
 */
export function placeOf(address: string): Place {
  const own = OWN.exec(address);
  if (!own) return { collection: null, path: address };
  const rest = address.slice(own[0].length);
  return { collection: decoded(own[1] ?? ''), path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** What the addresses of a collection begin with; nothing for the default one. */
export const prefixOf = (collection: string | null): string =>
  collection === null ? '' : `/c/${encodeURIComponent(collection)}`;

/**
 * An address of this site as it is within a collection. One that names its collection already stays as it is, and so does what is no address from the site's root.
 * @param prefix what the addresses of the collection begin with
 */
export function prefixed(prefix: string, address: string): string {
  if (prefix === '' || !/^\/(?!\/)/.test(address) || OWN.test(address)) return address;
  return prefix + address.replace(/^\/(?=[?#]|$)/, '');
}
