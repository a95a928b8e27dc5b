import type { ClientMessages } from '../_i18n/client-messages';

declare global {
  interface Window {
    /** The texts of the interface in the page's language. */
    timelineTexts: ClientMessages;
    /** Takes a part of the data: what its file calls. */
    timelinePart: (name: string, data: unknown) => void;
    /** What answers the questions of the page, once its script has come. */
    timelineAnswers?: (address: string) => Promise<Response>;
    timelineCiting?: (address: string) => Promise<Response>;
  }
}
