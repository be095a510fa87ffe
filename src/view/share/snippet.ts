import type { EmbedRelease } from "../loaders.ts";
import { type Choices, embedAddress, type Pair } from "./choices.ts";

/** What a snippet is made of. */
export interface Parts {
  readonly root: string;
  readonly pairs: readonly Pair[];
  readonly choices: Choices;
  /** What the frame is called. */
  readonly title: string;
  /** What leads to the map where nothing else can. */
  readonly link: { readonly href: string; readonly text: string };
  /** A picture for readers without scripts, where there is one of this very view. */
  readonly picture: string | null;
  readonly release: EmbedRelease | null;
}

/** What the frame may do: never to leave the page it is in. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The code to paste for the chosen way. */
export function snippetOf(parts: Parts): string {
  const { way } = parts.choices;
  if (way === "iframe") return iframeSnippet(parts);
  return way === "script" ? scriptSnippet(parts) : elementSnippet(parts);
}

function iframeSnippet({ root, pairs, choices, title }: Parts): string {
  const style =
    choices.size === "ratio" ? `width:100%;aspect-ratio:${choices.ratio};border:0` : "width:100%;border:0";
  const attributes: readonly Pair[] = [
    ["src", embedAddress(root, pairs)],
    ["title", title],
    ...(choices.size === "ratio" ? [] : [["height", String(choices.height)] as const]),
    ["style", style],
    ["loading", "lazy"],
    ["allow", "fullscreen; clipboard-write; web-share"],
    ["sandbox", SANDBOX],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
  ];
  return `<iframe ${written(attributes, "\n  ")}></iframe>`;
}

function scriptSnippet(parts: Parts): string {
  const data = attributesOf(parts).map(([name, value]): Pair => [`data-${name}`, value]);
  return [
    `<div data-bamboo-atlas ${written(data)}>`,
    `  <noscript>${fallback(parts)}</noscript>`,
    "</div>",
    scriptTag(parts),
  ].join("\n");
}

function elementSnippet(parts: Parts): string {
  return [
    `<bamboo-atlas ${written(attributesOf(parts))}>`,
    `  ${fallback({ ...parts, picture: null })}`,
    "</bamboo-atlas>",
    scriptTag(parts),
  ].join("\n");
}

function attributesOf({ pairs, choices }: Parts): readonly Pair[] {
  if (choices.size === "fixed") return [...pairs, ["height", String(choices.height)]];
  return choices.size === "ratio" ? [...pairs, ["ratio", choices.ratio]] : pairs;
}

function fallback({ link, picture, root }: Parts): string {
  const { href, text } = link;
  const shown =
    picture === null
      ? escaped(text)
      : `<img ${written([
          ["src", root + picture],
          ["alt", text],
          ["width", "1200"],
          ["height", "628"],
        ])}>`;
  return `<a href="${escaped(href)}">${shown}</a>`;
}

function scriptTag({ root, choices, release }: Parts): string {
  if (!choices.isPinned || release === null) return `<script src="${escaped(root)}embed.js" async></script>`;
  const source: readonly Pair[] = [
    ["src", `${root}embed.v${release.version}.js`],
    ["integrity", release.integrity],
    ["crossorigin", "anonymous"],
  ];
  return `<script ${written(source)} async></script>`;
}

const written = (attributes: readonly Pair[], between = " ") =>
  attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(between);

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string) => text.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? letter);
