/** A bucket of tokens (as in leaky buckets): `burst` at once, then `perSecond`. */
export type Limit = { readonly burst: number; readonly perSecond: number };

/** Asks whether one more may pass now. `now` gives milliseconds that never run backwards. */
export const limiterOf = ({ burst, perSecond }: Limit, now: () => number): (() => boolean) => {
  let tokens = burst;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - last) * perSecond) / 1000);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
