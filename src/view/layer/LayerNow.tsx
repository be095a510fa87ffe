import type { Day } from "../../domain/day.ts";
import { allAgreementsOn } from "../../domain/layer-agreements.ts";
import { deploymentsOn, deploymentTotalOn } from "../../domain/layer-deployments.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { ActiveLayer } from "./layering.ts";

/** One line on the day as a whole: what is in force, where people are. Changes only when its words do. */
export function LayerNow({ active }: { readonly active: ActiveLayer }) {
  const speech = useSpeech();
  const text = useApp((s) => textOn(active, speech, s.day));
  return text === "" ? null : <p className="layer-now">{text}</p>;
}

function textOn({ name, records }: ActiveLayer, speech: Speech, day: Day): string {
  if (records === null) return "";
  if (name === "agreements") return agreementsText(records, speech, day);
  return name === "deployments" ? deploymentsText(records, speech, day) : "";
}

function agreementsText({ agreements }: Records, { messages }: Speech, day: Day): string {
  const now = allAgreementsOn(agreements, day);
  const inForce = now.filter(({ state }) => state === "in-force").length;
  return messages.layer.agreementsNow(inForce, now.length - inForce);
}

function deploymentsText({ deployments }: Records, { messages, formats, names }: Speech, day: Day): string {
  const { layer } = messages;
  const missions = deploymentsOn(deployments, day).map(({ mission, code }) =>
    mission === "relief" && code
      ? `${layer.className["relief"]}: ${nameOn(names, code, day)}`
      : (mission ?? ""),
  );
  const unique = [...new Set(missions)];
  const total = deploymentTotalOn(deployments, day);
  return [
    unique.length === 0 ? layer.noDeployments : `${layer.deploymentsNow(formats.list(unique))}.`,
    total?.from && layer.total(formats.dateInSentence(total.from), total.what),
  ]
    .filter(Boolean)
    .join(" ");
}
