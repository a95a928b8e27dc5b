/** Says in a sentence, for whoever asked, why a tool does not answer, and what to do. */
export class Refusal extends Error {}
