/**
 * The policy behind `require-trusted-types-for 'script'`. MapLibre starts its worker from an address and clears an
 * element through innerHTML; both are let through here and nowhere else, and an address only from this site.
 */
export const trustedTypesPolicy = (origin: string): void => {
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      if (new URL(url, origin).origin !== origin) throw new TypeError(`Setu starts no script from ${url}.`);
      return url;
    },
    createHTML: (text) => {
      // Nothing of Setu writes markup as text; MapLibre writes only the empty string.
      if (text !== "") throw new TypeError("Setu writes no markup from text.");
      return text;
    },
  });
};
