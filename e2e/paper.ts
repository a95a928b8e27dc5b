/** The longest of the documents, a paper with notes and tables. */
export const PAPER = '004_e98271b552a4ae97';
