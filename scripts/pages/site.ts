/** Where the site will stand: an address that ends in a slash. Null when the build was not told. */
export type Site = string | null;

/**
 * `SETU_SITE`, "https://example.org/setu": a few things that other sites read must be absolute, and nothing in the files
 * themselves says where they will be put. Throws when it is no such address.
 */
export const readSite = (text: string | undefined): Site => {
  if (text === undefined || text.trim() === "") return null;
  const wrong = (why: string): Error =>
    new Error(
      `SETU_SITE is "${text}"; ${why}. It should look like https://example.org/ or https://example.org/setu/.`,
    );
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw wrong("that is no address");
  if (!/^https?:$/.test(url.protocol)) throw wrong("it has to begin with https:// or http://");
  if (url.search !== "" || url.hash !== "") throw wrong("it may have no ? and no #");
  if (url.username !== "" || url.password !== "") throw wrong("it may hold no user name");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
};
