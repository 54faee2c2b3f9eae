/** What a long piece of work is given. */
export type Work = {
  /** Aborted when the reader cancels, or goes away. */
  readonly signal: AbortSignal;
  /** Says how far it is: in words, and as a share of 1. */
  readonly report: (said: string, done: number) => void;
};

/** Lets the page draw what was reported before the next piece of work; rejects when the work was cancelled. */
export const yieldToPage = async ({ signal }: Work): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
};

/** A problem whose message is words for the reader. */
export class UserError extends Error {}

export type Made = { readonly file: Blob; readonly name: string };
