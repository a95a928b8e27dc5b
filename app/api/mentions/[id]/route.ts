import { serve } from '../../_answers/serve';
import { GET_MENTION } from '../../_operations/get-mention';

export const GET = serve(GET_MENTION);
