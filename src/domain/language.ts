/** The languages of the product; English sets the keys of the words that the others must match. */
export const LANGUAGES = ["en", "vi"] as const;

export type Language = (typeof LANGUAGES)[number];
