import { FIGURE_PATTERN, type Figure, parseFigure } from "../domain/claim.ts";
import type { Measure } from "../domain/measure.ts";
import { MEASURE_PATTERN, parseMeasure } from "../domain/measure-text.ts";
import type { Column } from "./columns.ts";

/** What a claim counts: one written measure for each figure in the quotation, separated by one space. */
export const measures: Column<readonly Measure[]> = {
  decode: (cell) => cell.split(" ").map(parseMeasure),
  field: {
    type: "string",
    constraints: { required: true, pattern: `${MEASURE_PATTERN}( ${MEASURE_PATTERN})*` },
  },
};

/** What each measure should give, in the same order; an empty cell where nothing can be compared. */
export const figures: Column<readonly Figure[]> = {
  decode: (cell) => (cell === "" ? [] : cell.split(" ").map(parseFigure)),
  field: { type: "string", constraints: { pattern: `(${FIGURE_PATTERN})( (${FIGURE_PATTERN}))*` } },
};
