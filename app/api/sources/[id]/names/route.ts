import { serve } from '../../../_answers/serve';
import { NAMES_IN_SOURCE } from '../../../_operations/sources';

export const GET = serve(NAMES_IN_SOURCE);
