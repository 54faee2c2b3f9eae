const [ZERO, NINE, DOT, MINUS, PLUS, SPACE, TAB] = [48, 57, 46, 45, 43, 32, 9];

// Whole numbers below 2^53 and these powers are exact in a double, so one division rounds once, as Number() does.
const MOST_DIGITS = 15;
const powers = Array.from({ length: MOST_DIGITS + 1 }, (_, index) => 10 ** index);

const ascii = new TextDecoder();

/**
 * The decimal number in bytes[start, end), blanks around it allowed; NaN when there is none. The same value as
 * `Number()` gives, without making a string for it; scientific notation and long fractions go through `Number()`.
 */
export const numberIn = (bytes: Uint8Array, start: number, end: number): number => {
  let [at, stop] = [start, end];
  while (at < stop && (bytes[at] === SPACE || bytes[at] === TAB)) at += 1;
  while (stop > at && (bytes[stop - 1] === SPACE || bytes[stop - 1] === TAB)) stop -= 1;
  const from = at;
  const sign = bytes[at] === MINUS ? -1 : 1;
  if (bytes[at] === MINUS || bytes[at] === PLUS) at += 1;
  let [value, digits, decimals] = [0, 0, -1];
  for (; at < stop; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else return slowly(bytes, from, stop);
  }
  if (digits === 0) return Number.NaN;
  if (digits > MOST_DIGITS) return slowly(bytes, from, stop);
  return decimals > 0 ? (sign * value) / (powers[decimals] as number) : sign * value;
};

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const slowly = (bytes: Uint8Array, start: number, end: number): number => {
  const text = ascii.decode(bytes.subarray(start, end));
  return NUMBER.test(text) ? Number(text) : Number.NaN;
};
