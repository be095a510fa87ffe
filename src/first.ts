import {
  firstLanguage,
  firstRoom,
  firstTheme,
  pendingIn,
  pendingInStory,
  pendingOnCountry,
} from "./state/first.ts";
import { afterPicture } from "./view/afterPicture.ts";
import { fetchAhead, isNear, modulesNamed } from "./view/fetchAhead.ts";
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
const modules = modulesNamed(document.currentScript, "app", language);
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
const painting = afterPicture(document, painted);
if (isNear()) void painting.then(() => fetchAhead(document, modules));
else fetchAhead(document, modules);
if (!query.has("story")) openAtSlash(document);
