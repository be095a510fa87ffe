import {
  firstLanguage,
  firstRoom,
  firstTheme,
  pendingIn,
  pendingInStory,
  pendingOnCountry,
} from "./state/first.ts";
import { drawCoastAfter } from "./view/drawCoast.ts";
import { fetchWords } from "./view/fetchWords.ts";
import { painted } from "./view/painted.ts";
import { followServed, placeServed } from "./view/placeServed.ts";
import { openAtSlash } from "./view/search/servedField.ts";

/*
 * The one script that runs before anything is painted: the language and the colours that the address asks for,
 * and whether the served picture shows the day that it asks for. Then, until the app takes over, it keeps the picture
 * where the live map will be, and what is typed for the search.
 */

const page = document.documentElement;
const query = new URLSearchParams(location.search);
const language = firstLanguage(query, page.dataset["lang"], navigator.languages);
page.lang = language;
fetchWords(document, document.currentScript, language);
const theme = firstTheme(query);
if (theme !== null) page.dataset["theme"] = theme;
const { story, country } = page.dataset;
const pending = pendingOn(story, country);
const room = story === undefined ? firstRoom(query, country) : null;
if (pending !== null) page.dataset["pending"] = pending;

function pendingOn(story: string | undefined, country: string | undefined) {
  if (story !== undefined) return pendingInStory(query, story);
  return country === undefined ? pendingIn(query) : pendingOnCountry(query, country);
}

followServed(document, () => placeServed(document, room));
drawCoastAfter(painted, document);
if (!query.has("story")) openAtSlash(document);
