import type { Tier } from "../../domain/tier.ts";
import type { Messages } from "../messages.ts";

const remembered: Readonly<Record<Exclude<Tier, "none">, string>> = {
  relations: "quan hệ ngoại giao",
  comprehensive: "quan hệ đối tác toàn diện",
  strategic: "quan hệ đối tác chiến lược",
  "comprehensive-strategic": "quan hệ đối tác chiến lược toàn diện",
  special: "quan hệ đặc biệt",
};

export const anniversary: Messages["anniversary"] = {
  title: "Ngày kỷ niệm",
  lead: "Những ngày mà quan hệ ngoại giao, hoặc một quan hệ đối tác còn hiệu lực, tròn năm.",
  period: "Năm và tháng",
  year: "Năm",
  month: "Tháng",
  wholeYear: "Cả năm",
  months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
  previous: "Trước đó",
  next: "Sau đó",
  roundOnly: "Chỉ năm tròn (5, 10, 15 …)",
  ownOnly: (name) => `Chỉ ${name}`,
  count: (n, round) =>
    n === 0 ? "Không có ngày kỷ niệm nào." : `${n} ngày kỷ niệm, trong đó ${round} năm tròn.`,
  inMonth: "Trong tháng này; chưa rõ ngày",
  inYear: "Trong năm này; chưa rõ ngày",
  years: (n) => `${n} năm`,
  of: (years, tier, name) =>
    tier === "relations"
      ? `${years} năm thiết lập quan hệ ngoại giao với ${name}`
      : `${years} năm ${remembered[tier]} với ${name}`,
  since: (date) => `từ ${date}`,
  goTo: (date) => `Đến ${date}`,
  download: "Tải danh sách này thành lịch (.ics)",
  downloadHint: "Không gồm những mốc chưa rõ ngày.",
  fileName: "bamboo-atlas-ngay-ky-niem",
  subscribe: "Theo dõi",
  calendar: "Lịch các ngày kỷ niệm (.ics)",
  atom: "Bước mới và đính chính (Atom)",
  json: "Bước mới và đính chính (JSON Feed)",
  calendarName: "Việt Nam: ngày kỷ niệm quan hệ ngoại giao",
  calendarText: (date) => `Từ ${date}. Bamboo Atlas: quan hệ ngoại giao của Việt Nam theo thời gian.`,
  upcoming: "Năm tròn sắp tới",
  on: (date) => date,
  all: "Mọi ngày kỷ niệm",
  noneAhead: "Chưa có.",
};
