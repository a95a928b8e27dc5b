import { serve } from '../_answers/serve';
import { DESCRIBE_INTERFACE } from '../_openapi/describe-interface';

export const GET = serve(DESCRIBE_INTERFACE);
