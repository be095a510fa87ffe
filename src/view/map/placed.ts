/** Where something stands that keeps its size however far the map is magnified; a CSS transform. */
export const placed = (x: number, y: number): string => `translate(${x}px, ${y}px) scale(var(--unscale, 1))`;
