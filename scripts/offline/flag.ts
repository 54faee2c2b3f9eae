/**
 * `SETU_OFFLINE=off` builds a site that keeps nothing for days without a network, and takes the worker and the caches
 * of earlier builds away from those who still have them. Throws on any other word.
 */
export const readOffline = (text: string | undefined): boolean => {
  const flag = text ?? "";
  if (["", "on", "off"].includes(flag)) return flag !== "off";
  throw new Error(`SETU_OFFLINE is "${flag}"; it can be "on" or "off".`);
};
