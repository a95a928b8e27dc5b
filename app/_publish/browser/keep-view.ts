/** Has the links to other languages keep what the address asks of the page. */
export function keepViewInLanguage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null;
    if (link === null) return;
    const there = new URL(link.href);
    there.search = location.search;
    there.hash = location.hash;
    link.href = there.href;
  });
}
