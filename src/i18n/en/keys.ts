/** What help says of the keys; here, not with its other words, so that it is said at once. */
export const keys = {
  letters: "Use keys of a single letter or sign",
  rows: [
    [
      "← →",
      "On the timeline: one day back or on; with Shift one month, Page Up and Page Down one year, Home and End to the ends",
    ],
    ["[  ]", "The previous or next change; of the chosen country, if there is one"],
    ["Space", "On the timeline: play or pause"],
    ["↑ ↓", "On the map: walk through the countries; type letters to go to a name; Enter opens"],
    ["+  −", "On the map: closer, farther; Shift with the arrows moves the map"],
    ["/", "Search"],
    ["t", "The table, or the map again"],
    ["c", "Compare two days, or stop"],
    ["s", "The sources, or close them"],
    ["f", "Full screen"],
    ["?", "This list"],
    ["Esc", "Close the panel or the list"],
  ] as readonly (readonly [string, string])[],
};
