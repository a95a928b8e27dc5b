import { serve } from '../_answers/serve';
import { SHOW_WINDOW } from '../_operations/show-window';

export const GET = serve(SHOW_WINDOW);
