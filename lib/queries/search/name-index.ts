import { isCharacters, type Name, type Nameable, type NameHit, namesOf, spelled } from './spelled-names';

/** How long the beginning of a word, and of a name in characters, has to be. */
const LEAST_LETTERS = 3;
const LEAST_CHARACTERS = 2;
/** How many words are tried together as a name. */
const MOST_WORDS = 14;

/** Words without what parts them, so that spacing and hyphens make no difference: kimjongil. */
const squeezed = (words: readonly string[]) => words.join('');

/** The words of a person's name in any order: `Junichiro Koizumi` is `Koizumi Junichiro`. */
const anyOrder = (words: readonly string[]) => `~${words.toSorted().join(' ')}`;

/** Finds names: whole ones, and such as begin with given words. */
export class NameIndex {
  private readonly whole = new Map<string, Name[]>();
  /** Names by each of their words, and those words in order. */
  private readonly byWord = new Map<string, Name[]>();
  private readonly words: readonly string[];
  private readonly names: readonly Name[];
  private readonly byId: ReadonlyMap<string, Nameable>;

  constructor(all: readonly Nameable[]) {
    this.byId = new Map(all.map((one) => [one.id, one]));
    this.names = all.flatMap(namesOf);
    for (const name of this.names) {
      this.addWhole(squeezed(name.words), name);
      if (name.kind === 'person' && name.words.length > 1) this.addWhole(anyOrder(name.words), name);
      if (name.begins) for (const word of new Set(name.words)) this.addWord(word, name);
    }
    this.words = [...this.byWord.keys()].sort();
  }

  private addWord(word: string, name: Name): void {
    const known = this.byWord.get(word);
    if (known === undefined) this.byWord.set(word, [name]);
    else known.push(name);
  }

  private addWhole(key: string, name: Name): void {
    const known = this.whole.get(key) ?? [];
    if (known.every(({ id }) => id !== name.id)) this.whole.set(key, [...known, name]);
  }

  /** Those of whom these words are a whole name, in any language, script, spacing and hyphenation. */
  called(words: readonly string[]): NameHit[] {
    if (words.length > MOST_WORDS) return [];
    return this.whole.get(squeezed(words)) ?? this.whole.get(anyOrder(words)) ?? [];
  }

  /** Those one of whose names has these words, the last of which may be the beginning of one; of characters the name has to begin with them, and they are half of it at least. */
  beginning(words: readonly string[]): NameHit[] {
    const [first = '', second] = words;
    return second === undefined && first.length < leastOf(first) ? [] : this.having(words, halfOf(first));
  }

  /** As `beginning`, for a reader who is still writing: however little there is of a name. */
  begun(words: readonly string[]): NameHit[] {
    return this.having(words, 0);
  }

  private having(words: readonly string[], least: number): NameHit[] {
    const [first = '', second] = words;
    if (words.length > MOST_WORDS || first === '') return [];
    const candidates = second === undefined ? this.havingBegun(first) : (this.byWord.get(first) ?? []);
    const found = new Map<string, Name>();
    for (const name of candidates) {
      const enough = first.length >= (name.words[0] ?? '').length * least;
      // The name that is shown goes before one that is only known besides.
      const isBetter = !found.has(name.id) || (name.isShown && !found.get(name.id)?.isShown);
      if (isBetter && enough && hasWords(name.words, words)) found.set(name.id, name);
    }
    return [...found.values()];
  }

  private havingBegun(beginning: string): Name[] {
    const found: Name[] = [];
    let [at, end] = [0, this.words.length];
    while (at < end) {
      const middle = (at + end) >> 1;
      if ((this.words[middle] ?? '') < beginning) at = middle + 1;
      else end = middle;
    }
    for (let word = this.words[at]; word?.startsWith(beginning); word = this.words[at]) {
      found.push(...(this.byWord.get(word) ?? []));
      at += 1;
    }
    return found;
  }

  /** How someone is shown; null for nobody. */
  shown(id: string): { id: string; nameZh: string; nameEn: string } | null {
    const one = this.byId.get(id);
    return one === undefined ? null : { id, nameZh: one.nameZh, nameEn: one.nameEn };
  }

  /** All names of someone, as they are written. */
  namesOf(id: string): string[] {
    const one = this.byId.get(id);
    return one === undefined ? [] : [...new Set(spelled(one))];
  }

  /** All names, for what is near one. */
  all(): readonly (NameHit & { words: readonly string[] })[] {
    return this.names;
  }
}

/** Of characters half a name is a beginning: 小泉純 of 小泉純一郎. Counter-example: 核武, of 核武禁擴條約. */
const halfOf = (word: string) => (isCharacters(word) ? 1 / 2 : 0);

const leastOf = (word: string) => (isCharacters(word) ? LEAST_CHARACTERS : LEAST_LETTERS);

/** Whether words stand one after the other in a name, the last one perhaps only begun. */
function hasWords(name: readonly string[], words: readonly string[]): boolean {
  const end = words.length - 1;
  const fits = (from: number) =>
    words.every((word, i) => {
      const own = name[from + i] ?? '';
      return i === end ? own.startsWith(word) : own === word;
    });
  const starts = isCharacters(words[0] ?? '') ? 1 : name.length - end;
  for (let from = 0; from < starts; from += 1) if (fits(from)) return true;
  return false;
}
