import { serve } from '../../_answers/serve';
import { GET_POSITION } from '../../_operations/positions';

export const GET = serve(GET_POSITION);
