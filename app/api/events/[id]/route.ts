import { eventById } from '@/lib/queries/event-by-id';
import { problem } from '../../_answers/problem';

/** One event with all it rests on. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/events/[id]'>,
): Promise<Response> {
  const event = await eventById((await params).id);
  return event === null ? problem(404, 'There is no such event.') : Response.json(event);
}
