import { type Bilingual, LONGEST, type Scene, type Story } from "./story.ts";
import { tidyText } from "./story-edit.ts";

/** The story with every text as a file may hold it: one line, no space around it, not too long. */
export function tidied(story: Story): Story {
  return {
    ...story,
    title: tidy(story.title, LONGEST.title),
    summary: tidy(story.summary, LONGEST.summary),
    scenes: story.scenes.map(tidiedScene),
  };
}

function tidiedScene({ links = [], ...scene }: Scene): Scene {
  const { label } = scene.emphasis ?? {};
  return {
    ...scene,
    ...(links.length > 0 && { links }),
    heading: tidy(scene.heading, LONGEST.heading),
    caption: tidy(scene.caption, LONGEST.caption),
    notes: tidy(scene.notes, LONGEST.notes),
    emphasis: scene.emphasis && {
      ...scene.emphasis,
      label: label ? { ...label, text: tidy(label.text, LONGEST.label) } : null,
    },
  };
}

const tidy = ({ en, vi }: Bilingual, longest: number): Bilingual => ({
  en: tidyText(en, longest),
  vi: tidyText(vi, longest),
});
