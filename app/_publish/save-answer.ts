import type { MouseEvent } from 'react';

type Props = Record<string, unknown>;

/** What the copy itself makes in the browser: the record of words in a document for a reference manager. */
const MADE = /\/api\/sources\/[^/]+\/citation\?/;

async function save(address: string): Promise<void> {
  const answer = await fetch(address);
  const url = URL.createObjectURL(await answer.blob());
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** A link to an answer of the interface for programs: no file of the copy, but some the page makes for its reader. Null for the others. */
export function saveAnswer(props: Props, address: string): Props | null {
  if (typeof document === 'undefined' || !MADE.test(address)) return null;
  const onClick = (click: MouseEvent) => {
    click.preventDefault();
    void save(address);
  };
  return { ...props, href: '#', onClick };
}
