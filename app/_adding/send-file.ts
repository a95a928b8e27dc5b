'use client';

import { here } from '@/lib/collections/current';
import type { DraftView } from '../api/_writing/shapes';
import { type Answer, failureOf, UNREACHED } from './ask';

/**
 * Sends a file to be read. `fetch` does not tell how much has gone, so an older way is used.
 * @param progress is told how much of it is sent, from 0 to 1
 */
export function sendFile(
  file: Blob,
  name: string,
  progress: (part: number) => void,
): Promise<Answer<DraftView>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', here(`/api/documents/drafts?${new URLSearchParams({ name })}`));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      resolve(
        request.status === 201
          ? { ok: true, value: request.response as DraftView, tag: null }
          : failureOf(request.status, request.response),
      );
    request.onerror = () => resolve(UNREACHED);
    request.onabort = () => resolve(UNREACHED);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.send(file);
  });
}
