import type { ElementType, Key, ReactNode } from 'react';
import * as real from 'react/jsx-runtime';
import { isOfInterface, linkWithin } from './addresses';
import { copyPlace } from './place';
import { saveAnswer } from './save-answer';

/** What draws in the place of React's own: links and forms lead to pages of the copy, and what leads to none is not drawn. */

type Props = Record<string, unknown> & { children?: ReactNode };

const ADDRESSES: Readonly<Record<string, string>> = { a: 'href', form: 'action' };

/** The addresses of the app that pages have led to since it was last asked: the pages that have to be there too. */
const ledTo = new Set<string>();

export function takeLedTo(): string[] {
  const all = [...ledTo];
  ledTo.clear();
  return all;
}

/** The properties of an element as the copy has it; null where it is not drawn. */
function within(type: unknown, props: Props): Props | null {
  const name = typeof type === 'string' ? ADDRESSES[type] : undefined;
  const address = name === undefined ? undefined : props[name];
  if (name === undefined || typeof address !== 'string' || !address.startsWith('/')) return props;
  if (isOfInterface(address)) return saveAnswer(props, address);
  const link = linkWithin(copyPlace(), address);
  if (link === null) return null;
  ledTo.add(address);
  return { ...props, [name]: link };
}

export const { Fragment } = real;

export function jsx(type: ElementType, props: Props, key?: Key): ReactNode {
  const own = within(type, props);
  return own && real.jsx(type, own, key);
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactNode {
  const own = within(type, props);
  return own && real.jsxs(type, own, key);
}
