import type { EventLanguage } from '../../../extract/language';
import { SILENT } from '../../silent';

/** How English tells events. */
export const EVENTS: EventLanguage = SILENT.events;
