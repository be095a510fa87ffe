import { LANGUAGES } from "../../src/domain/language.ts";
import { pathOf } from "./address.ts";
import { html } from "./html.ts";
import { policyOf } from "./policy.ts";
import type { World } from "./world.ts";

/** The page for an address at which there is none. It may be shown at any depth, so its links begin at the host. */
export function missingPage(world: World, site: string, styles: string): string {
  const base = new URL(site).pathname;
  const parts = LANGUAGES.map((language) => {
    const { words } = world.editions[language];
    const link = (kind: "home" | "countries", text: string) =>
      html`<li><a href="${base + pathOf({ kind, id: null, language })}">${text}</a></li>`;
    return html`<section lang="${language}"><h1>${words.missing}</h1><p>${words.missingLead}</p><ul>${[
      link("home", words.home),
      link("countries", words.countries),
    ]}</ul></section>`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policyOf({ scripts: [], styles: [] })}
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${world.editions.en.words.missing}</title>
<link rel="stylesheet" href="${base + styles}">
</head>
<body>
<main class="page page--still">
${parts}
</main>
</body>
</html>
`.markup;
}
