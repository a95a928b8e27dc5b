/** What mail programs put a mail into that is answered. */
const QUOTATIONS =
  'blockquote[type=cite], .gmail_quote, .gmail_attr, .yahoo_quoted, .protonmail_quote, .zmail_extra, .moz-cite-prefix, .moz-forward-container, #isReplyContent, .ntes-mailquote';
/** What they put before such a mail: all that follows belongs to it. */
const HEADS =
  '#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader, #mail-editor-reference-message-container';
const LEAST_OWN = 40;

/**
 * Marks as hidden what a mail quotes, where the mail program marked it, so that it is kept as furniture. A mail that says nothing of its own only sends another on: there nothing is marked.
 */
export function markReplies(document: Document): void {
  const quoted = [...document.querySelectorAll(QUOTATIONS)];
  for (const head of document.querySelectorAll(HEADS)) {
    let element: Element | null = head;
    while (element && element !== document.body) {
      for (let next: Element | null = element; next; next = next.nextElementSibling) {
        if (next !== element || element === head) quoted.push(next);
      }
      element = element.parentElement;
    }
  }
  const all = lengthOf(document.body);
  const outer = quoted.filter((one) => !quoted.some((other) => other !== one && other.contains(one)));
  const theirs = outer.reduce((sum, one) => sum + lengthOf(one), 0);
  if (all - theirs < LEAST_OWN) return;
  for (const element of outer) element.setAttribute('hidden', '');
}

function lengthOf(node: Node): number {
  return (node.textContent ?? '').replace(/\s/g, '').length;
}
