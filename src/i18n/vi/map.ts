import type { Messages } from "../messages.ts";

const ARCHIPELAGOS: Readonly<Record<string, readonly [short: string, full: string]>> = {
  hoangsa: ["Hoàng Sa", "Quần đảo Hoàng Sa"],
  truongsa: ["Trường Sa", "Quần đảo Trường Sa"],
};

export const map: Messages["map"] = {
  map: "Bản đồ quan hệ của Việt Nam với thế giới",
  countries: "Các nước",
  instruction:
    "Dùng phím mũi tên để đi qua các nước, từ cấp quan hệ cao nhất; gõ chữ để tìm theo tên; Enter để chọn; phím cộng và trừ để phóng to, thu nhỏ; Shift cùng mũi tên để di chuyển bản đồ.",
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  reset: "Về khung nhìn ban đầu",
  goTo: "Đi đến",
  goToPlaceholder: "Đi đến …",
  preset: {
    world: "Toàn thế giới",
    "viet-nam": "Quanh Việt Nam",
    asean: "ASEAN",
    europe: "Châu Âu",
    africa: "Châu Phi",
    "middle-east": "Trung Đông",
    americas: "Châu Mỹ",
    pacific: "Thái Bình Dương",
  },
  sea: ["Biển Đông", "Biển Đông"],
  archipelago: (id, isFull) => ARCHIPELAGOS[id]?.[isFull ? 1 : 0] ?? id,
  option: (name, tier, since) => {
    if (since === null) return `${name}: ${tier}`;
    return `${name}: ${tier}, từ ${/^\d/.test(since) ? "ngày " : ""}${since}`;
  },
  since: (date) => `Từ ${date}`,
  suspendedTier: (tier) => `Trước khi gián đoạn: ${tier}`,
  held: (status, rulers) => {
    if (status === "contested") return rulers === "" ? "Có tranh chấp" : `Có tranh chấp; ${rulers} kiểm soát`;
    if (rulers === "") return null;
    if (status === "mandate") return `Lãnh thổ ủy trị của ${rulers}`;
    if (status === "trust-territory") return `Lãnh thổ ủy thác do ${rulers} quản lý`;
    if (status === "occupied") return `Do ${rulers} chiếm đóng`;
    return status === "dependency" ? `Do ${rulers} cai trị` : null;
  },
  focal: "Nước mà bản đồ thể hiện các mối quan hệ",
  history: (first, last) => `Diễn biến từ năm ${first} đến năm ${last}`,
  choose: "Bạn muốn chọn nơi nào?",
  rulerName: (code, name) => (code === "UN" ? "Liên hợp quốc" : name),
};
