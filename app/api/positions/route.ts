import { serve } from '../_answers/serve';
import { LIST_POSITIONS } from '../_operations/positions';

export const GET = serve(LIST_POSITIONS);
