import type { Messages } from "../messages.ts";

export const embed: Messages["embed"] = {
  title: "Quan hệ ngoại giao của Việt Nam",
  compared: (from, to) => `Quan hệ ngoại giao của Việt Nam: thay đổi từ ${from} đến ${to}`,
  skip: "Bỏ qua bản đồ",
  timeline: "Dòng thời gian",
  chosen: "Đang chọn",
  forget: "Bỏ chọn",
  more: "Xem thêm trong Bamboo Atlas",
  since: (tier, date) => `${tier}, từ ${date}`,
  words: "Bằng lời",
  fullScreen: "Toàn màn hình",
  source: "Mở trong Bamboo Atlas",
  newTab: "mở trong thẻ mới",
  credit: "Dữ liệu CC BY-SA 4.0 · Đường biên: Natural Earth, giản lược",
  creditFull:
    "Đường biên giới đã được giản lược, không thể hiện quan điểm về chủ quyền. Nguồn: Natural Earth; dữ liệu của Bamboo Atlas, CC BY-SA 4.0.",
  zoomHint: (key) => `Giữ ${key} và cuộn để phóng to, thu nhỏ`,
  fingersHint: "Dùng hai ngón tay để di chuyển bản đồ",
  story: "Câu chuyện",
  scene: (i, n) => `Cảnh ${i} trên ${n}`,
  previousScene: "Cảnh trước",
  nextScene: "Cảnh sau",
  storyFailed: (slug) => `Không tải được câu chuyện “${slug}”.`,
  storyLoading: "Đang tải câu chuyện …",
};
