import type { Messages } from "../messages.ts";

const tier: Messages["app"]["tier"] = {
  none: "Chưa có quan hệ ngoại giao",
  relations: "Quan hệ ngoại giao",
  comprehensive: "Đối tác toàn diện",
  strategic: "Đối tác chiến lược",
  "comprehensive-strategic": "Đối tác chiến lược toàn diện",
  special: "Quan hệ đặc biệt",
  suspended: "Quan hệ bị gián đoạn",
};

export const app: Messages["app"] = {
  title: "Bamboo Atlas",
  tagline: "Quan hệ ngoại giao của Việt Nam, từng ngày từ năm 1945",
  tier,
  shortTier: {
    none: "Chưa có",
    relations: "Ngoại giao",
    comprehensive: "Toàn diện",
    strategic: "Chiến lược",
    "comprehensive-strategic": "Chiến lược toàn diện",
    special: "Đặc biệt",
    suspended: "Gián đoạn",
  },
  tierInSentence: {
    none: "chưa có quan hệ",
    relations: "quan hệ ngoại giao",
    comprehensive: "đối tác toàn diện",
    strategic: "đối tác chiến lược",
    "comprehensive-strategic": "đối tác chiến lược toàn diện",
    special: "quan hệ đặc biệt",
    suspended: "gián đoạn",
  },
  look: {
    ...tier,
    "not-a-state": "Chưa là quốc gia vào ngày này",
    dependency: "Lãnh thổ phụ thuộc",
    focal: "Việt Nam",
  },
  countries: (n) => `${n} nước`,
  close: "Đóng",
  dismiss: "Đóng",
  retry: "Thử lại",
};
