import { useCallback, useMemo } from "react";
import { find } from "../../domain/find.ts";
import { buildFindIndex, type FindTerms } from "../../domain/find-index.ts";
import type { Milestone } from "../../domain/milestone.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { type Resource, useResource } from "../resource.ts";
import { type Option, optionsOf } from "./options.ts";

const NO_TERMS: FindTerms = { aliases: new Map(), capitals: new Map(), groups: new Map() };
const NO_MILESTONES: readonly Milestone[] = [];

export interface Options {
  readonly options: readonly Option[];
  /** Whether everything that can be found is there. Until then countries are found by their plain names. */
  readonly status: Resource<unknown>["status"];
  readonly retry: () => void;
}

/** What a text leads to, as lines of the list. */
export function useOptions(text: string, loaders: Pick<Loaders, "findTerms" | "milestones">): Options {
  const speech = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const groups = useApp((s) => s.groups);
  const { language, names } = speech;
  const [terms, retryTerms] = useResource(language, loaders.findTerms);
  const [milestones, retryMilestones] = useResource(language, loaders.milestones);
  const index = useMemo(() => {
    const { start, end } = atlas.dataset;
    const more = terms.value ?? NO_TERMS;
    const events = milestones.value ?? NO_MILESTONES;
    return buildFindIndex({ names, kinds: atlas.kinds, ...more, milestones: events, start, end });
  }, [names, atlas, terms.value, milestones.value]);
  const options = useMemo(
    () => optionsOf(find(index, text), atlas, groups, speech),
    [index, text, atlas, groups, speech],
  );
  const retry = useCallback(() => {
    retryTerms();
    retryMilestones();
  }, [retryTerms, retryMilestones]);
  const both = [terms.status, milestones.status];
  const status = both.includes("failed") ? "failed" : both.includes("loading") ? "loading" : "ready";
  return { options, status, retry };
}
