import NextForm from 'next/form';
import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { here } from '@/lib/collections/current';

/** A link to a page of the collection that is being read. Another collection is entered by a plain `<a>`, so that its pages are drawn anew from the head on. */
export function Link({ href, ...more }: ComponentProps<typeof NextLink> & { href: string }) {
  return <NextLink href={here(href)} {...more} />;
}

/** A form whose fields become the query of a page of the collection that is being read. */
export function Form({ action, ...more }: ComponentProps<typeof NextForm> & { action: string }) {
  return <NextForm action={here(action)} {...more} />;
}
