/** The languages the page speaks, as BCP 47 tags. Titles and claims of records are English whatever the page speaks. */
export const languages = ["en", "hi", "ja", "ko"] as const;
export type Language = (typeof languages)[number];

/** Languages whose names lie in a file of their own. */
export type OtherLanguage = Exclude<Language, "en">;
export const otherLanguages = languages.filter((language) => language !== "en");
