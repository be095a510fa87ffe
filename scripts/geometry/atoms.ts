import { divided } from "./divide.ts";
import { repairedCountries } from "./repairs.ts";
import { type Atom, keyOf } from "./ring.ts";
import { type Scale, worldAtlas } from "./sources.ts";

/**
 * Every atom of the world at a scale, in degrees, ordered by id. What 1:50m lacks comes from 1:10m if it is an
 * island there (Tuvalu); what was cut out of a neighbour's land (Gibraltar) is left to 1:10m, because here it
 * would lie on top of that neighbour.
 */
export function atomsAt(scale: Scale): readonly Atom[] {
  const atoms = divided(repairedCountries(worldAtlas(scale)));
  const present = new Set(atoms.map((atom) => atom.id));
  const borrowed = scale === "10m" ? [] : islands(atomsAt("10m")).filter((atom) => !present.has(atom.id));
  return [...atoms, ...borrowed].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The atoms that share no vertex with another. */
function islands(atoms: readonly Atom[]): readonly Atom[] {
  const owners = new Map<string, string | null>();
  for (const atom of atoms) {
    for (const key of keys(atom))
      owners.set(key, owners.has(key) && owners.get(key) !== atom.id ? null : atom.id);
  }
  return atoms.filter((atom) => keys(atom).every((key) => owners.get(key) === atom.id));
}

const keys = (atom: Atom): readonly string[] => atom.polygons.flat(2).map(keyOf);
