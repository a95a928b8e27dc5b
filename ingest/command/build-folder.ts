/** Put in its place by the build (`build.mjs`). */
declare const BUILD_FOLDER: string | undefined;

/** Where the build of this code lies; null where it runs as it is written. */
export const buildFolder: string | null = typeof BUILD_FOLDER === 'undefined' ? null : BUILD_FOLDER;
