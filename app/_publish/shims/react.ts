import { pageNumber } from '../place';

type Asking<Given extends unknown[], Answer> = (...given: Given) => Answer;

/** React's cache of a request, which it keeps for components of a server alone: what has been asked while a page is drawn is not asked again. */
export function cache<Given extends unknown[], Answer>(ask: Asking<Given, Answer>): Asking<Given, Answer> {
  let known: { given: Given; answer: Answer }[] = [];
  let page = -1;
  return (...given) => {
    if (page !== pageNumber()) known = [];
    page = pageNumber();
    const found = known.find((one) => one.given.every((value, i) => value === given[i]));
    if (found) return found.answer;
    const answer = ask(...given);
    known.push({ given, answer });
    return answer;
  };
}
