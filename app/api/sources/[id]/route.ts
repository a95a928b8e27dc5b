import { serve } from '../../_answers/serve';
import { GET_SOURCE } from '../../_operations/sources';

export const GET = serve(GET_SOURCE);
