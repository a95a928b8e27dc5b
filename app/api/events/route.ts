import { serve } from '../_answers/serve';
import { LIST_EVENTS } from '../_operations/list-events';

export const GET = serve(LIST_EVENTS);
