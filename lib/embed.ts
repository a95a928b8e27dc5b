import { placeOf } from './collections/address';

/** The page that other sites may show in a frame: the explorer without its head. Within a collection it is `/c/NAME/embed`. */
export const EMBED = '/embed';

/** Whether an address leads to the page for frames. @param address from its `/` on, with its collection or without */
export const isEmbed = (address: string): boolean => /^\/embed(?:[?#]|$)/.test(placeOf(address).path);
