import { serve } from '../_answers/serve';
import { LIST_CONTRADICTIONS } from '../_operations/pages';

export const GET = serve(LIST_CONTRADICTIONS);
