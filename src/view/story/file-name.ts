import { type Bilingual, isReaders, type Story } from "../../domain/story.ts";

/** A title in letters that every disk takes. */
export function plainName(title: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.slice(0, 60) || "story";
}

/** How the files of a story are called: by its slug, or by its title where the slug is only this browser's. */
export function fileStem(story: Pick<Story, "slug" | "title">, language: keyof Bilingual): string {
  return isReaders(story) ? plainName(story.title[language]) : story.slug;
}
