import { serve } from '../_answers/serve';
import { DESCRIBE_DATA } from '../_operations/pages';

export const GET = serve(DESCRIBE_DATA);
