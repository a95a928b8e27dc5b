import { placeOf } from './collections/address';
import { here } from './collections/current';

/** Addresses of what the pages show, within the collection that is being read. */

export const eventHref = (id: string): string => here(`/events/${encodeURIComponent(id)}`);

export const sourceHref = (id: string): string => here(`/sources/${encodeURIComponent(id)}`);

export const nameHref = (id: string): string => here(`/names/${encodeURIComponent(id)}`);

/** The file of a document, unchanged. */
export const originalHref = (id: string): string => here(`/api/documents/${encodeURIComponent(id)}/original`);

/** Where a program has what a page shows. @param page its address, within the collection or as it would be without one */
export const apiHref = (page: string): string => here(`/api${placeOf(page).path}`);
