/** A passage as far as it decides whose position it reports. */
export interface HeldPassage {
  id: string;
  documentId: string;
  kind: string;
  text: string;
  section: readonly string[];
}

/** A party with the words it goes by. */
export interface NamedParty {
  id: string;
  names: readonly string[];
}

const LABEL = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?\s*/;
/** A paragraph that sums up what stands above it, of all parties. */
const SUMMING_UP = /^(?:整體而言|整体而言|總之|总之|總而言之|总而言之|綜上|综上|綜合|综合|由上|综观|綜觀)/;
/** So many passages of a section have to be headed by parties; one alone may be chance. */
const AT_LEAST = 2;

/**
 * Whose position each passage reports, where a section goes through the parties one by one: `四、南韓：…`, and what stands below it up to the next party.
 * Counter-examples: a paragraph that sums up; a section in which a single passage begins with a party's name.
 * @param passages in the order of their documents
 * @returns the party's id by the passage's id
 */
export function sectionHolders(
  passages: readonly HeldPassage[],
  parties: readonly NamedParty[],
): ReadonlyMap<string, string> {
  const headed = (text: string) => {
    const rest = text.replace(LABEL, '');
    return (
      parties.find(({ names }) => names.some((name) => /^\s*[：:]/.test(restAfter(rest, name))))?.id ?? null
    );
  };
  const keyOf = ({ documentId, section }: HeldPassage) => JSON.stringify([documentId, section]);
  const heads = new Map<string, Set<string>>();
  for (const passage of passages) {
    const id = headed(passage.text);
    if (id !== null) heads.set(keyOf(passage), (heads.get(keyOf(passage)) ?? new Set()).add(id));
  }
  const holders = new Map<string, string>();
  let holder: string | null = null;
  let section = '';
  for (const passage of passages) {
    const key = keyOf(passage);
    if (key !== section || passage.kind === 'heading' || SUMMING_UP.test(passage.text)) holder = null;
    section = key;
    if ((heads.get(key)?.size ?? 0) < AT_LEAST || passage.kind === 'footnote') continue;
    holder = headed(passage.text) ?? holder;
    if (holder !== null) holders.set(passage.id, holder);
  }
  return holders;
}

/** What follows a name at the beginning of a text; nothing where it begins with another. */
function restAfter(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length) : '';
}
