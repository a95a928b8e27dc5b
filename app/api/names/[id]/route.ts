import { serve } from '../../_answers/serve';
import { GET_NAME } from '../../_operations/names';

export const GET = serve(GET_NAME);
