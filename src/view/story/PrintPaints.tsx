import { type CSSProperties, useId, useMemo } from "react";

/** A stripe: its colour, how much of the way it takes (0 to 1), and how dense it is. */
interface Stripe {
  readonly name: string;
  readonly ink: string;
  readonly ground: string;
  readonly share: number;
  readonly width: number;
  readonly turn: 1 | -1;
}

const STRIPES: readonly Stripe[] = [
  { name: "dependency", ink: "var(--hatch)", ground: "var(--look-unruled)", share: 0.25, width: 4, turn: 1 },
  {
    name: "not-a-state",
    ink: "var(--hatch)",
    ground: "var(--look-unruled)",
    share: 0.25,
    width: 6,
    turn: -1,
  },
  { name: "special", ink: "var(--halo)", ground: "var(--look-special)", share: 0.15, width: 4, turn: 1 },
  { name: "contested", ink: "var(--ink)", ground: "transparent", share: 0.2, width: 4, turn: -1 },
  {
    name: "suspended",
    ink: "var(--look-none)",
    ground: "var(--look-relations)",
    share: 0.5,
    width: 10,
    turn: 1,
  },
];

/**
 * The paints of one printed map, as CSS variables for its page and the definitions they point to. A browser
 * turns hatching made of tiles into pictures of megabytes when it prints; repeating gradients stay lines.
 */
export function usePrintPaints(zoom: number) {
  const id = useId().replace(/[^\w-]/g, "");
  return useMemo(() => {
    const variables = STRIPES.map(({ name }) => [`--print-${name}`, `url(#${id}${name})`] as const);
    return {
      style: Object.fromEntries(variables) as CSSProperties,
      paints: <PrintPaints id={id} unit={1 / zoom} />,
    };
  }, [id, zoom]);
}

function PrintPaints({ id, unit }: { readonly id: string; readonly unit: number }) {
  return (
    <svg className="story-page-paints" aria-hidden="true">
      <defs>
        {STRIPES.map(({ name, ink, ground, share, width, turn }) => (
          <linearGradient
            key={name}
            id={`${id}${name}`}
            gradientUnits="userSpaceOnUse"
            x2={width * unit * 0.7}
            x1="0"
            y2={width * unit * 0.7 * turn}
            y1="0"
            spreadMethod="repeat"
          >
            <stop offset="0" style={{ stopColor: ink }} />
            <stop offset={share} style={{ stopColor: ink }} />
            <stop offset={share} style={{ stopColor: ground }} />
            <stop offset="1" style={{ stopColor: ground }} />
          </linearGradient>
        ))}
      </defs>
    </svg>
  );
}
