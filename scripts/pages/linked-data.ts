import { formatDay } from "../../src/domain/day.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { pathOf } from "./address.ts";
import type { Content } from "./content.ts";
import type { Press } from "./document.ts";
import type { Markup } from "./html.ts";

const LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

/**
 * The page and the dataset behind it in the words of schema.org, as JSON-LD. A data block is not run, so
 * `script-src` leaves it alone; `<` is escaped so that no text can end it.
 */
export function linkedData(press: Press, content: Content): Markup {
  const graph = {
    "@context": "https://schema.org",
    "@graph": [webPage(press, content), dataset(press, content)],
  };
  return { markup: JSON.stringify(graph).replaceAll("<", "\\u003c") };
}

function webPage({ site, world, pictureOf }: Press, { page, title, description }: Content) {
  const image = pictureOf(page);
  const { speech } = world.editions[page.language];
  const name =
    page.kind === "country" ? [...speech.names].find(([code]) => code === page.id)?.[1].name : undefined;
  return {
    "@type": "WebPage",
    "@id": site + pathOf(page),
    url: site + pathOf(page),
    name: title,
    description,
    inLanguage: page.language,
    isPartOf: { "@type": "WebSite", name: world.editions[page.language].words.brand, url: site },
    isBasedOn: { "@id": `${site}data/#dataset` },
    ...(name === undefined ? {} : { about: { "@type": "Place", name, identifier: page.id } }),
    ...(image === null
      ? {}
      : { primaryImageOfPage: { "@type": "ImageObject", url: site + image, license: LICENCE } }),
  };
}

function dataset({ site, world }: Press, { page }: Content) {
  const { start, completeTo, version } = world.atlas.dataset;
  const { messages } = world.editions[page.language].speech;
  return {
    "@type": "Dataset",
    "@id": `${site}data/#dataset`,
    name: messages.app.tagline,
    description: world.editions[page.language].words.datasetDescription,
    url: site,
    version,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: LANGUAGES,
    creator: { "@type": "Organization", name: world.editions[page.language].words.brand, url: site },
    temporalCoverage: `${formatDay(start)}/${formatDay(completeTo)}`,
    spatialCoverage: { "@type": "Place", name: messages.map.preset.world },
    keywords: ["Viet Nam", "diplomatic relations", "quan hệ ngoại giao", "partnership", "đối tác"],
    distribution: [
      distribution(`${site}data/datapackage.json`, "application/json"),
      ...["countries", "relations", "partnerships", "interruptions", "territory", "sources"].map((table) =>
        distribution(`${site}data/${table}.csv`, "text/csv"),
      ),
    ],
  };
}

const distribution = (contentUrl: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  contentUrl,
  encodingFormat,
});
