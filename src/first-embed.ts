import { firstLanguage, firstTheme } from "./state/first.ts";
import { firstEmbed } from "./state/first-embed.ts";
import { drawCoastAfter } from "./view/drawCoast.ts";
import { hasRoomsOfAnyDay } from "./view/embed/servedRooms.ts";
import { fetchWords } from "./view/fetchWords.ts";
import { painted } from "./view/painted.ts";
import { followServed, placeServed } from "./view/placeServed.ts";

/*
 * What `first.ts` is for the other pages: before anything of the embed is painted, its language and colours, the rooms
 * around its map, and whether the served picture shows what the address asks for. Then it keeps the picture where the
 * live map will be.
 */

const page = document.documentElement;
const query = new URLSearchParams(location.search);
const theme = firstTheme(query);
const completeTo = document.currentScript?.dataset["complete"] ?? "";
const { controls, pending, day } = firstEmbed(query, completeTo);
const language = firstLanguage(query, undefined, navigator.languages);
page.lang = language;
fetchWords(document, document.currentScript, language);
if (theme !== null) page.dataset["theme"] = theme;
if (pending !== null) page.dataset["pending"] = pending;
if (day === "complete") page.dataset["words"] = day;
page.dataset["rooms"] = [...controls, ...(document.fullscreenEnabled ? ["screen"] : [])].join(" ");

followServed(document, () => {
  const isThere = placeServed(document, null);
  if (isThere && day !== "newest" && !hasRoomsOfAnyDay(document)) page.dataset["pending"] = "hidden";
  return isThere;
});
drawCoastAfter(painted, document);
