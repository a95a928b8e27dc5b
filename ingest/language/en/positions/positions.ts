import type { PositionLanguage } from '../../../positions/language';
import { SILENT } from '../../silent';

/** What the reading of rounds needs to know of English. */
export const POSITIONS: PositionLanguage = SILENT.positions;
