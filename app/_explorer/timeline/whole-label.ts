/** The widest that a whole title is drawn, and how far from its sign, in pixels. */
const WIDEST = 416;
const GAP = 2;
/** With so much room on its own side a title stays there. */
const ENOUGH = 240;

/** The words of an event: its date and its whole title. */
export interface WholeWords {
  date: string;
  title: string;
}

/**
 * The whole title of an event with its date, over the label of the mark that is pointed at or has the focus, on the side of its sign where there is room. To who does not
 * see it the name of the mark's button says the same.
 */
export class WholeLabel {
  private readonly element = document.createElement('span');
  private readonly date = document.createElement('span');
  private readonly title = document.createElement('span');

  constructor() {
    this.element.className = 'mark-whole';
    this.element.setAttribute('aria-hidden', 'true');
    this.date.className = 'mark-date';
    this.element.append(this.date, this.title);
  }

  /** @param canvas what the lanes are drawn on, beyond which nothing can be seen */
  show(button: HTMLButtonElement, { date, title }: WholeWords, canvas: DOMRect): void {
    this.date.textContent = date;
    this.title.textContent = title;
    button.append(this.element);
    const own = button.getBoundingClientRect();
    const sign = (button.querySelector('.glyph') ?? button).getBoundingClientRect();
    const [before, behind] = [sign.left - canvas.left - 2 * GAP, canvas.right - sign.right - 2 * GAP];
    const wantsBefore = button.closest('.is-before') !== null;
    const isBefore = wantsBefore ? before > Math.min(ENOUGH, behind) : behind < Math.min(ENOUGH, before);
    const { style } = this.element;
    style.maxWidth = `${Math.min(WIDEST, isBefore ? before : behind)}px`;
    style.left = isBefore ? 'auto' : `${sign.right - own.left + GAP}px`;
    style.right = isBefore ? `${own.right - sign.left + GAP}px` : 'auto';
    this.element.classList.toggle('is-up', own.top + this.element.offsetHeight > canvas.bottom);
  }

  hide(): void {
    this.element.remove();
  }
}
