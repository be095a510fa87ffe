/*
 * The Equal Earth projection of a globe with radius 1: Bojan Šavrič, Tom Patterson and Bernhard Jenny, "The Equal
 * Earth map projection", International Journal of Geographical Information Science 33 (2019). Our own few lines, as
 * d3-geo's come with all that it does for whole geometries; a test holds both to each other.
 */

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** The height on the plane of a parametric latitude, and how fast it grows. */
const height = (l: number, l2: number, l6: number) => l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
const growth = (l2: number, l6: number) => A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);

/** From longitude and latitude in radians. */
export function equalEarth(lambda: number, phi: number): readonly [x: number, y: number] {
  const l = Math.asin(M * Math.sin(phi));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  return [(lambda * Math.cos(l)) / (M * growth(l2, l6)), height(l, l2, l6)];
}

/** To longitude and latitude in radians, by Newton's method: twelve steps are more than doubles can tell apart. */
export function equalEarthInverse(x: number, y: number): readonly [lambda: number, phi: number] {
  let l = y;
  for (let step = 0; step < 12; step++) {
    const l2 = l * l;
    const l6 = l2 * l2 * l2;
    const delta = (height(l, l2, l6) - y) / growth(l2, l6);
    l -= delta;
    if (Math.abs(delta) < 1e-12) break;
  }
  const l2 = l * l;
  // At the poles rounding may lead a hair beyond them.
  const sine = Math.max(-1, Math.min(1, Math.sin(l) / M));
  return [(M * x * growth(l2, l2 * l2 * l2)) / Math.cos(l), Math.asin(sine)];
}
