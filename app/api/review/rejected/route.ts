import { serve } from '../../_answers/serve';
import { LIST_REJECTED } from '../../_operations/review';

export const GET = serve(LIST_REJECTED);
