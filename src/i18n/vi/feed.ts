import type { FeedWords } from "../en/feed.ts";

export const feed: FeedWords = {
  title: "Bamboo Atlas: quan hệ ngoại giao của Việt Nam",
  subtitle: "Những bước mới nhất trong quan hệ ngoại giao của Việt Nam và các đính chính dữ liệu.",
  established: (name) => `Thiết lập quan hệ ngoại giao với ${name}`,
  step: (name, official) => `${name}: ${official}`,
  corrections: (version) => `Bộ dữ liệu ${version}`,
  confidence: {
    confirmed: "Có từ hai nguồn trở lên.",
    single: "Có một nguồn.",
    seed: "Chỉ một bài báo nêu.",
    recalled: "Được biết rộng rãi; chưa tìm được nguồn.",
  },
  approximate: (date) => `Thời điểm biết được: ${date}.`,
};
