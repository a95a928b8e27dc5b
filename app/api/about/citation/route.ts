import { serve } from '../../_answers/serve';
import { CITE_DATA } from '../../_operations/cite-data';

export const GET = serve(CITE_DATA);
