import { serve } from '../../_answers/serve';
import { LIST_PROBLEMS } from '../../_operations/review';

export const GET = serve(LIST_PROBLEMS);
