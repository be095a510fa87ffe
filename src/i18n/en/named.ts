/** Names that stand with "the" in a sentence. */
const WITH_ARTICLE = new RegExp(
  "^(United|Soviet Union|Netherlands$|Philippines|Maldives|Bahamas|Gambia|Comoros|Holy See|DR Congo|European Union" +
    "|African Union|Trucial|Gold Coast|Republic of|Isle of|Falkland|Afars)" +
    "|( Islands| Republic| Empire| Federation| Territory| Emirates)$",
);

/** A country's name as it stands in an English sentence: "the United States". */
export const named = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
