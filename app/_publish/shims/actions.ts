/** What the app's forms ask of its server; in a copy the browser alone answers them. */
export const chooseTheme = undefined;
export const chooseLanguage = undefined;
