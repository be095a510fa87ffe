import type { TallyClass } from "../../domain/tally.ts";
import type { Tier } from "../../domain/tier.ts";
import type { Messages } from "../messages.ts";

const standing: Readonly<Record<Tier, string>> = {
  none: "chưa có quan hệ ngoại giao",
  relations: "quan hệ ngoại giao",
  comprehensive: "quan hệ đối tác toàn diện",
  strategic: "quan hệ đối tác chiến lược",
  "comprehensive-strategic": "quan hệ đối tác chiến lược toàn diện",
  special: "quan hệ đặc biệt",
};

const classed: Readonly<Record<TallyClass, string>> = {
  ...standing,
  comprehensive: "đối tác toàn diện",
  strategic: "đối tác chiến lược",
  "comprehensive-strategic": "đối tác chiến lược toàn diện",
  suspended: "quan hệ bị gián đoạn",
};

export const summary: Messages["summary"] = {
  label: "Bản đồ bằng lời",
  named: (name) => name,
  opening: (date, n) =>
    n === 0
      ? `Ngày ${date}, Việt Nam chưa có quan hệ ngoại giao với nước nào.`
      : `Ngày ${date}, Việt Nam có quan hệ ngoại giao với ${n} nước.`,
  without: (n) => `Còn ${n} nước chưa có quan hệ.`,
  suspended: (n) => `Quan hệ với ${n} nước bị gián đoạn.`,
  partners: (n, parts) => `${n} nước ở mức đối tác toàn diện trở lên: ${parts}.`,
  part: (name, n) => `${n} ${classed[name]}`,
  special: (_n, names) => `Ngoài bậc thang đối tác có quan hệ đặc biệt với ${names}.`,
  incomplete: (date, related, partners) =>
    `Dữ liệu chỉ đầy đủ đến ngày ${date}; khi đó là ${related} nước có quan hệ và ${partners} nước từ đối tác toàn diện trở lên.`,
  thatDay: (what) => `Trong ngày: ${what}.`,
  more: (n) => `${n} nước khác`,
  moreChanges: (n) => `${n} thay đổi khác`,
  happened: {
    established: (name) => `thiết lập quan hệ ngoại giao với ${name}`,
    tier: (name, from, to) => `nâng quan hệ với ${name} từ ${classed[from]} lên ${classed[to]}`,
    restated: (name, tier) => `đặt tên gọi mới cho ${standing[tier]} với ${name}`,
    severed: (name) => `quan hệ với ${name} bị gián đoạn`,
    resumed: (name) => `nối lại quan hệ với ${name}`,
    appeared: (name) => `${name} trở thành quốc gia`,
    ended: (name) => `${name} không còn là một quốc gia`,
    sectoral: (name) => `lập quan hệ đối tác trong một lĩnh vực với ${name}`,
    precursor: (name) => `lập khuôn khổ hướng tới quan hệ đối tác với ${name}`,
  },
  stood: (name, tier, since) =>
    tier === "none"
      ? `Chưa có quan hệ ngoại giao với ${name}.`
      : `Với ${name}: ${standing[tier]}${since === null ? "" : `, tính từ ${since}`}.`,
  stoodSince: (name, tier) => `Với ${name}: ${standing[tier]}, tính từ chính ngày này.`,
  brokenOff: (name, since) => `Quan hệ với ${name} bị gián đoạn${since === null ? "" : ` từ ${since}`}.`,
  absent: (name) => `${name} không phải là một quốc gia trên bản đồ vào ngày này.`,
  scope: (groups, n, partners) =>
    `Nhóm đã chọn: ${groups}. Trong ${n} nước thành viên vào ngày này, ${partners} nước từ đối tác toàn diện trở lên.`,
  scopeSpecial: (names) => `Trong đó có quan hệ đặc biệt, đếm riêng: ${names}.`,
  scopeApart: (names) => `Thành viên không phải là quốc gia, đếm riêng: ${names}.`,
  scopeFocal: "Việt Nam cũng là thành viên.",
  any: (names) => names.join(" hoặc "),
  all: (names) => names.join(" và "),
  classed: (name, n, names) => `Mức đã chọn: ${classed[name]}, ${n} nước${names === "" ? "" : `: ${names}`}.`,
  moved: (from, to, what) => `Từ ngày ${from} đến ngày ${to}, ${what}.`,
  nothingMoved: "không nước nào đổi mức quan hệ",
  directed: {
    up: (n, names) => `${n} nước lên mức cao hơn: ${names}`,
    down: (n, names) => `${n} nước xuống mức thấp hơn: ${names}`,
    other: (n, names) => `${n} nước chuyển sang hoặc rời quan hệ đặc biệt: ${names}`,
    appeared: (n, names) => `${n} quốc gia ra đời: ${names}`,
    ended: (n, names) => `${n} quốc gia không còn tồn tại: ${names}`,
  },
};
