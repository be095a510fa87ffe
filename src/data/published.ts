import urls from "virtual:atlas/topology";
import type { Topology } from "topojson-specification";
import type { DatasetVersion } from "../domain/export-version.ts";
import { fromRoot } from "./root.ts";
import { checkTopology } from "./topology-check.ts";
import { checkVersions } from "./version-check.ts";

/** The text of a published file, by its path within `data/`. Rejects if it does not arrive. */
export async function loadPublished(path: string): Promise<string> {
  return (await fetched(`data/${path}`)).text();
}

/** The outlines at one level of detail as the topology that they are published as. */
export async function loadTopology(level: keyof typeof urls): Promise<Topology> {
  return checkTopology(await (await fetched(urls[level])).json()) as unknown as Topology;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(fromRoot(path));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response;
}

/** The versions of the dataset, newest first. Rejects if what arrives is no such list. */
export async function loadVersions(): Promise<readonly DatasetVersion[]> {
  return checkVersions(JSON.parse(await loadPublished("versions.json")));
}
