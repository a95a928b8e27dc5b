import { serve } from '../_answers/serve';
import { SEARCH_EVENTS } from '../_operations/search-events';

export const GET = serve(SEARCH_EVENTS);
