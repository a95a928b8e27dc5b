import { serve } from '../_answers/serve';
import { LIST_SOURCES } from '../_operations/sources';

export const GET = serve(LIST_SOURCES);
