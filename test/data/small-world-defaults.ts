import type { TableName } from "../../src/data/tables.ts";

/** What stands in cells that a line of the small world leaves out. */
export const FORM_DEFAULTS: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  countries: { kind: "state" },
  territory: { status: "state", from: "1945-09-02" },
  partnerships: { official_en: "Partnership", official_vi: "Đối tác" },
  memberships: { status: "member" },
  milestones: { title_en: "Title", title_vi: "Tiêu đề", summary_en: "Summary", summary_vi: "Tóm tắt" },
  claims: {
    quote: "as printed",
    question: "count",
    measure: "countries:from.strategic",
    figure: "count.1",
    value: "1",
    verdict: "agrees",
  },
};
