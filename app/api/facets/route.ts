import { serve } from '../_answers/serve';
import { COUNT_FACETS } from '../_operations/count-facets';

export const GET = serve(COUNT_FACETS);
