// What the pages of all peers share: fetching, who stands where on a day, the slider. Nothing here draws.
export const COLORS = ["#dddddd", "#c6dbef", "#9ecae1", "#6baed6", "#3182bd", "#08519c"];

const DETAIL = new URLSearchParams(location.search).get("geo") ?? "110m";
const MS_A_DAY = 86_400_000;
const fetched = async (address) => (await fetch(address)).json();

/** The outlines and the changes. */
export const load = () => Promise.all([fetched(`geo-${DETAIL}.json`), fetched("data.json")]);

export const day = (iso) => Date.parse(iso) / MS_A_DAY;
export const iso = (number) => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** The category of every country that has one on a day. */
export function stateAt({ changes }, date) {
  const categories = new Map();
  for (const [changed, id, category] of changes) {
    if (changed > date) break;
    categories.set(id, category);
  }
  return categories;
}

/** Connects the slider of the page, and offers the page to the harness; `update` draws a day. */
export function wire({ start, end }, ready, update) {
  const [slider, label] = [document.querySelector("#s"), document.querySelector("#l")];
  if (slider) {
    slider.min = day(start);
    slider.max = day(end);
    slider.oninput = () => {
      const date = iso(slider.valueAsNumber);
      label.textContent = date;
      update(date);
    };
  }
  window.__bench = {
    ready,
    setDate(date) {
      if (slider) {
        slider.value = day(date);
        label.textContent = date;
      }
      return update(date);
    },
  };
}

/** Tells the harness that the page knows what is under the pointer. */
export const hover = (id) => window.__hover?.(id);
