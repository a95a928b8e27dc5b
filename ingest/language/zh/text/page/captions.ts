import { foldedText } from '@/lib/text/folded-text';
import { words } from '../words';

/** What begins a line that says what a picture shows, and what ends one: who took it. */
const BEGINS =
  '[▲△▼](?=[^\\s])|[（(【[]?\\s?(?:圖[為說]|圖片說明|{agency}(?=[：:／/])|(?:圖片|圖|攝影)\\s?[：:／/])';
const TAKEN_BY = '(?:{agency}|圖\\s?[：:／/][^）)]{1,20}|[^）)]{1,12}攝)';
const CAPTION = words(`^(?:${BEGINS})|^[^。]{0,80}[（(]${TAKEN_BY}[）)]$`);
const LONGEST = 160;

/** Whether a line says what a picture shows: `圖為印度總理辛格。`, `▲布希與夏隆。（路透社）`. Counter-example: `（路透社新德里5日電）印度宣布`. */
export function isPhotoCaption(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && CAPTION.test(foldedText(text));
}
