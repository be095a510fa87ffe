/**
 * What the Vite plugin of scripts/dataset makes of public/data. Packed values are unknown on
 * purpose: `unpack`, `unpackNames`, `unpackRecords`, `unpackMilestones`, `unpackRoles`, `unpackAliases`,
 * `unpackGroupTerms` … check them.
 */
declare module "virtual:atlas/core" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/names/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/records/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/milestones/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/roles/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/search/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/capitals/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/groups/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/marks" {
  /** As in public/topology/marks.json, but with the anchors of atoms with markers alone. */
  const marks: object;
  export default marks;
}

declare module "virtual:atlas/anchors" {
  /** Every anchor. */
  const anchors: unknown;
  export default anchors;
}

declare module "virtual:atlas/topology" {
  /** Where each level of detail lies, relative to the base of the site; new bytes get a new address. */
  const urls: { readonly a: string; readonly b: string; readonly c: string };
  export default urls;
}

declare module "virtual:embed-script" {
  /** The version and the integrity hash of the script that host pages load. */
  const release: { readonly version: string; readonly integrity: string };
  export default release;
}

declare module "virtual:player/topology/*" {
  /** The outlines themselves, for the page that cannot fetch them (scripts/offline). */
  const topology: unknown;
  export default topology;
}
