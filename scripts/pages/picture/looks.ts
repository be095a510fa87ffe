import type { AtomState } from "../../../src/domain/territory.ts";
import { TIERS } from "../../../src/domain/tier.ts";
import type { Palette } from "./palette.ts";

/** The patterns that the looks refer to. */
export function patterns(palette: Palette, unit: number): string {
  const tile = (id: string, size: number, turn: number, content: string) =>
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${unit}) rotate(${turn})">${content}</pattern>`;
  const ground = (size: number) =>
    `<rect width="${size}" height="${size}" fill="${palette("look-unruled")}"/>`;
  const hatch = (d: string) => `<path d="${d}" stroke="${palette("hatch")}" fill="none"/>`;
  return [
    tile("dependency", 5, 45, ground(5) + hatch("M0 2.5H5")),
    tile("not-a-state", 8, -45, ground(8) + hatch("M0 2H8M0 4H8")),
    tile(
      "special",
      6,
      45,
      `<rect width="6" height="6" fill="${palette("look-special")}"/><circle cx="3" cy="3" r="0.9" fill="${palette("halo")}"/>`,
    ),
    tile(
      "contested",
      7,
      45,
      `<path d="M0 3.5H7M3.5 0V7" stroke="${palette("ink")}" stroke-width="0.7" fill="none"/>`,
    ),
    ...TIERS.map((tier) =>
      tile(
        `suspended-${tier}`,
        12,
        45,
        `<rect width="12" height="12" fill="${palette(`look-${tier}`)}"/><rect width="12" height="6" fill="${palette("look-none")}"/>`,
      ),
    ),
  ].join("");
}

/** The fill of a look: a colour, or a pattern where it is no rung of the ladder. */
export function fillOf({ look, standing }: Pick<AtomState, "look" | "standing">, palette: Palette): string {
  if (look === "dependency" || look === "not-a-state" || look === "special") return `url(#${look})`;
  return look === "suspended" ? `url(#suspended-${standing.tier})` : palette(`look-${look}`);
}

/** The plain colour of a look, for seams and small dots. */
export function colourOf({ look, standing }: AtomState, palette: Palette): string {
  if (look === "dependency" || look === "not-a-state") return palette("look-unruled");
  return palette(`look-${look === "suspended" ? standing.tier : look}`);
}
