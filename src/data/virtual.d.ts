/**
 * What the Vite plugin of scripts/dataset makes of public/data. Packed values are unknown on
 * purpose: `unpack`, `unpackNames`, `unpackRecords`, `unpackMilestones` and `unpackAliases` check them.
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

declare module "virtual:atlas/search/*" {
  const packed: unknown;
  export default packed;
}

declare module "virtual:atlas/marks" {
  const marks: unknown;
  export default marks;
}

declare module "virtual:atlas/topology" {
  /** Where each level of detail lies, relative to the base of the site; new bytes get a new address. */
  const urls: { readonly a: string; readonly b: string; readonly c: string };
  export default urls;
}
