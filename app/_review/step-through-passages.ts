/** Leads to the next passage of the event that is shown, or to the one before. The cards are marked `data-passage` and take the focus. */
export function stepThroughPassages(by: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
  const now = cards.findIndex((card) => card.contains(document.activeElement));
  const next = now === -1 ? (by === 1 ? 0 : cards.length - 1) : now + by;
  cards[next]?.focus();
}
