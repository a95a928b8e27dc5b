import { serve } from '../_answers/serve';
import { LIST_NAMES } from '../_operations/names';

export const GET = serve(LIST_NAMES);
