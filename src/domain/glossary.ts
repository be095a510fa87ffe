/** Words that are explained, in the order of reading; the two languages stand side by side, whichever is spoken. */
export const TERMS = [
  { id: "recognition", en: "recognition", vi: "công nhận" },
  { id: "relations", en: "diplomatic relations", vi: "quan hệ ngoại giao" },
  { id: "establishment", en: "establishment of relations", vi: "thiết lập quan hệ" },
  { id: "tier", en: "tier", vi: "cấp quan hệ" },
  { id: "upgrade", en: "upgrade", vi: "nâng cấp quan hệ" },
  { id: "comprehensive", en: "comprehensive partnership", vi: "đối tác toàn diện" },
  { id: "strategic", en: "strategic partnership", vi: "đối tác chiến lược" },
  {
    id: "comprehensive-strategic",
    en: "comprehensive strategic partnership",
    vi: "đối tác chiến lược toàn diện",
  },
  { id: "special", en: "special relationship", vi: "quan hệ đặc biệt" },
  { id: "sectoral", en: "partnership in one field", vi: "đối tác trong một lĩnh vực" },
  { id: "precursor", en: "framework before a partnership", vi: "khuôn khổ tiền đề" },
  { id: "severance", en: "severance", vi: "cắt đứt quan hệ" },
  { id: "suspended", en: "suspended relations", vi: "quan hệ bị gián đoạn" },
  { id: "resumption", en: "resumption, normalisation", vi: "nối lại, bình thường hóa quan hệ" },
  { id: "joint-statement", en: "joint statement", vi: "tuyên bố chung" },
  { id: "embassy", en: "embassy", vi: "đại sứ quán" },
  { id: "consulate-general", en: "consulate general", vi: "tổng lãnh sự quán" },
  { id: "permanent-mission", en: "permanent mission", vi: "phái đoàn thường trực" },
  { id: "successor", en: "predecessor and successor state", vi: "nhà nước tiền nhiệm và nhà nước kế thừa" },
  { id: "dependency", en: "dependency", vi: "lãnh thổ phụ thuộc" },
  { id: "mandate", en: "mandate, trust territory", vi: "lãnh thổ ủy trị, lãnh thổ ủy thác" },
  { id: "contested", en: "contested territory", vi: "lãnh thổ có tranh chấp" },
  { id: "free-trade", en: "free-trade agreement", vi: "hiệp định thương mại tự do" },
  { id: "peacekeeping", en: "peacekeeping deployment", vi: "cử lực lượng gìn giữ hòa bình" },
  { id: "doi-moi", en: "Đổi mới (renewal)", vi: "Đổi mới" },
  { id: "bamboo", en: "bamboo diplomacy", vi: "ngoại giao cây tre" },
  { id: "confidence", en: "confidence", vi: "độ tin cậy" },
  { id: "recalled", en: "recalled", vi: "ghi theo trí nhớ" },
  { id: "precision", en: "precision of a date", vi: "độ chính xác của ngày" },
  { id: "complete", en: "last complete day", vi: "ngày cuối cùng có dữ liệu đầy đủ" },
  { id: "claim", en: "claim", vi: "con số đã in" },
  { id: "layer", en: "layer", vi: "lớp bản đồ" },
] as const;

export type TermId = (typeof TERMS)[number]["id"];

/** The classes that help explains, closest first, with their names in both languages. */
export const EXPLAINED = [
  { id: "special", en: "Special relationship", vi: "Quan hệ đặc biệt" },
  {
    id: "comprehensive-strategic",
    en: "Comprehensive strategic partnership",
    vi: "Đối tác chiến lược toàn diện",
  },
  { id: "strategic", en: "Strategic partnership", vi: "Đối tác chiến lược" },
  { id: "comprehensive", en: "Comprehensive partnership", vi: "Đối tác toàn diện" },
  { id: "relations", en: "Diplomatic relations", vi: "Quan hệ ngoại giao" },
  { id: "suspended", en: "Relations suspended", vi: "Quan hệ bị gián đoạn" },
  { id: "none", en: "No diplomatic relations", vi: "Chưa có quan hệ ngoại giao" },
] as const;

export type Explained = (typeof EXPLAINED)[number]["id"];

/** Sources (ids) on which what is said of a class or a word rests; none found for the others. */
export const SUPPORT: Readonly<Partial<Record<Explained | TermId, readonly string[]>>> = {
  special: ["qdnd-part-1-a-remarkable-milestone-542927"],
  "comprehensive-strategic": ["thanhnien-but-pha-thanh-tuu-doi-ngoai-18525103", "chinaconsulatesf-t454321"],
  bamboo: ["vufo-vietnams-bamboo-diplomacy-from-tradi", "sggp-vietnam-reaps-rewards-with-bamboo-di"],
};
