import { serve } from '../_answers/serve';
import { LIST_ROUNDS } from '../_operations/pages';

export const GET = serve(LIST_ROUNDS);
