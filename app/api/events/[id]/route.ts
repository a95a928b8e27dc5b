import { serve } from '../../_answers/serve';
import { GET_EVENT } from '../../_operations/get-event';

export const GET = serve(GET_EVENT);
