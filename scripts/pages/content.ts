import type { AtomId } from "../../src/domain/country.ts";
import type { Day } from "../../src/domain/day.ts";
import type { AtomState } from "../../src/domain/territory.ts";
import type { View } from "../../src/state/view.ts";
import type { Page } from "./address.ts";
import type { Markup } from "./html.ts";

/** What one page says, before it is set into a document. */
export interface Content {
  readonly page: Page;
  readonly title: string;
  /** One or two sentences for search results and link previews. */
  readonly description: string;
  /** What stands above the picture: the heading and the matter in a few sentences. */
  readonly intro: Markup;
  readonly body: Markup;
  readonly picture: Picture;
  /** What the map shows while the page's story is read from its beginning; null where there is none. */
  readonly scene: View | null;
  /** The date that its embed opens on; null: the newest day, and later the day that is then the newest. */
  readonly embedDate: string | null;
}

/** What the picture of a page shows. */
export interface Picture {
  readonly day: Day;
  readonly title: string;
  readonly line: string;
  readonly look: Pick<AtomState, "look" | "standing"> | null;
  readonly land: ReadonlySet<AtomId>;
  readonly alt: string;
}
