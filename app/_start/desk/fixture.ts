import { Access } from '../../_access/access';
import { Desk } from './desk';

/** A desk at which everybody may read and nothing can be changed. */
export const OPEN = new Desk(new Access({ edit: null, read: null }), null);
