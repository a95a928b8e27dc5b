import type { BlockWriter } from '../block-writer';
import { decodedAs } from '../html/encoding';
import type { StatedField, StatedKind } from '../text-of-record';
import { codePageOf, labelOf } from './code-pages';
import { type Group, OUTERMOST, type Place, placeOf } from './group';
import { CHARACTERS, ENDS } from './words';

/** What the tokenizer gives: a group's beginning (0) and end (1), a control word (2), text (3). */
export interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Uint8Array;
}

const LONGEST_PROPERTY = 500;

/** Reads rich text token by token, and writes its paragraphs, items, rows and notes. */
export class RtfText {
  deletions = 0;
  private readonly stack: Group[] = [];
  private group: Group = { ...OUTERMOST };
  private readonly pages = new Map<number, number>();
  private readonly headings = new Map<number, number>();
  private readonly lines: Record<Place, string> = {
    text: '',
    note: '',
    furniture: '',
    title: '',
    author: '',
    fonts: '',
    styles: '',
    info: '',
    marker: '',
    none: '',
  };
  private readonly notes: string[] = [];
  private cells: string[] = [];
  private codePage = 1252;
  private pending: number[] = [];
  private skip = 0;
  private isOptional = false;

  constructor(private readonly writer: BlockWriter) {}

  /** Title and author that the document's own properties state. */
  get stated(): StatedField[] {
    const fields: StatedField[] = [];
    const title = this.lines.title.trim().slice(0, LONGEST_PROPERTY);
    const author = this.lines.author.trim().slice(0, LONGEST_PROPERTY);
    if (title) fields.push({ field: 'title', value: title, basis: 'document property title' });
    if (author)
      fields.push({ field: 'author', value: [{ literal: author }], basis: 'document property author' });
    return fields;
  }

  take({ type, word = '', param, data }: Token): void {
    if (type === 3 || (type === 2 && word === "'")) {
      this.bytes(data ?? new Uint8Array());
      return;
    }
    this.flush();
    if (type === 0) {
      this.stack.push(this.group);
      this.group = { ...this.group };
      this.skip = 0;
    } else if (type === 1) this.close();
    else this.control(word, param);
  }

  /** Writes what is left: a last paragraph, and the notes. */
  end(): void {
    this.row();
    while (this.stack.length > 0) this.close();
    this.flush();
    this.row();
    this.paragraph();
    this.writer.part();
    this.notes.forEach((note, i) => {
      this.writer.add('note', `${i + 1} ${note}`);
    });
  }

  private bytes(data: Uint8Array): void {
    this.isOptional = false;
    const from = Math.min(this.skip, data.length);
    this.skip -= from;
    for (let i = from; i < data.length; i += 1) this.pending.push(data[i] as number);
  }

  /** The bytes so far as characters of the present font: a character of two bytes may be written half as an escape and half as text. */
  private flush(): void {
    if (this.pending.length === 0) return;
    const page = (this.group.font !== null && this.pages.get(this.group.font)) || this.codePage;
    this.say(decodedAs(labelOf(page), Uint8Array.from(this.pending))?.text ?? '');
    this.pending = [];
  }

  private say(text: string): void {
    const { place, isHidden } = this.group;
    if (place === 'none' || (isHidden && place === 'text')) return;
    // Some writers fill their files up with zeros.
    this.lines[place] += text.replaceAll('\0', '');
    if (place === 'styles') this.nameStyle();
  }

  private close(): void {
    this.flush();
    const { place } = this.group;
    // The last paragraph may end with the document.
    if (this.stack.length === 1) this.paragraph();
    const outer = this.stack.pop();
    if (!outer) return;
    if (place !== outer.place) this.leave(place);
    this.group = outer;
    this.skip = 0;
    this.isOptional = false;
  }

  private leave(place: Place): void {
    if (place === 'note' && this.lines.note.trim() !== '') {
      this.notes.push(this.lines.note);
      this.lines.text += `[${this.notes.length}]`;
    }
    if (place === 'furniture') this.writer.add('furniture', this.lines.furniture);
    // A bullet says nothing, and its font may have none of its bytes.
    if (place === 'marker' && /[\p{L}\p{N}]/u.test(this.lines.marker)) this.lines.text += this.lines.marker;
    if (place === 'note' || place === 'furniture' || place === 'styles' || place === 'marker')
      this.lines[place] = '';
  }

  private control(word: string, param: number | undefined): void {
    const isOptional = this.isOptional;
    this.isOptional = false;
    if (this.skip > 0) {
      this.skip -= 1;
      return;
    }
    if (word === '*') {
      this.isOptional = true;
      return;
    }
    if (this.destination(word, isOptional)) return;
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.say(character);
    else if (word === 'u' && param !== undefined) {
      this.say(String.fromCharCode(param & 0xffff));
      this.skip = this.group.skipAfterUnicode;
    } else if (ENDS.has(word)) this.endLine();
    else if (word === 'cell' || word === 'nestcell') this.cell();
    else if (word === 'row' || word === 'nestrow') this.row();
    else this.property(word, param);
  }

  /** Whether a word says where the words of its group go. */
  private destination(word: string, isOptional: boolean): boolean {
    const { group } = this;
    if (group.place === 'none') return word !== 'u' && word !== 'uc';
    const place = placeOf(word, isOptional);
    if (place === null) return false;
    if ((place === 'title' || place === 'author') && group.place !== 'info') return false;
    group.place = place;
    if (place === 'furniture' || place === 'note') this.lines[place] = '';
    return true;
  }

  private property(word: string, param: number | undefined): void {
    const { group } = this;
    if (word === 'ansicpg' && param) this.codePage = param;
    else if (word === 'mac') this.codePage = 10000;
    else if (word === 'uc') group.skipAfterUnicode = Math.max(0, Math.min(param ?? 1, 8));
    else if (word === 'f') group.font = param ?? 0;
    else if (word === 'fcharset' && group.place === 'fonts' && group.font !== null) {
      const page = codePageOf(param ?? 0);
      if (page !== null) this.pages.set(group.font, page);
    } else if (word === 's' && group.place === 'styles') group.style = param ?? 0;
    else if (word === 's') group.heading = this.headings.get(param ?? 0) ?? null;
    else if (word === 'outlinelevel' && group.place === 'styles' && group.style !== null && (param ?? 9) < 6)
      this.headings.set(group.style, (param ?? 0) + 1);
    else if (word === 'outlinelevel' && group.place === 'text' && (param ?? 9) < 6)
      group.heading = (param ?? 0) + 1;
    else if (word === 'v' || word === 'deleted') {
      if (word === 'deleted' && param !== 0) this.deletions += 1;
      group.isHidden = param !== 0;
    } else if (word === 'plain') group.isHidden = false;
    else if (word === 'pard') this.group = { ...group, heading: null, isItem: false, isInTable: false };
    else if (word === 'intbl') group.isInTable = true;
    else if (word === 'ls' || word === 'pnlvlblt' || word === 'pnlvlbody') group.isItem = true;
  }

  private nameStyle(): void {
    const level = /heading\s*([1-6])\s*;/i.exec(this.lines.styles)?.[1];
    if (level !== undefined && this.group.style !== null) this.headings.set(this.group.style, Number(level));
    if (this.lines.styles.includes(';')) this.lines.styles = '';
  }

  private endLine(): void {
    const { place } = this.group;
    if (place !== 'text') this.lines[place] += ' ';
    else if (this.group.isInTable) this.lines.text += ' ';
    else this.paragraph();
  }

  private paragraph(): void {
    const { heading, isItem } = this.group;
    const line = this.lines.text;
    this.lines.text = '';
    if (heading !== null) this.writer.add('heading', line, { level: heading });
    else this.writer.add((isItem ? 'item' : 'paragraph') satisfies StatedKind, line);
  }

  private cell(): void {
    if (this.group.place !== 'text') return;
    this.cells.push(this.lines.text);
    this.lines.text = '';
  }

  private row(): void {
    if (this.cells.length === 0) return;
    this.writer.addRow(this.cells, 'paragraph');
    this.cells = [];
  }
}
