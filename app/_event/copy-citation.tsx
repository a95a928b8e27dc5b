import { here } from '@/lib/collections/current';
import { CopyFrom } from './copy-from';

/** Copies a citation of a passage that tells of an event. */
export function CopyCitation({ mentionId }: { mentionId: string }) {
  return <CopyFrom address={here(`/api/citations/${encodeURIComponent(mentionId)}`)} />;
}
