import type { Messages } from "../messages.ts";

export const globe: Messages["globe"] = {
  globe: "Quả địa cầu thể hiện quan hệ của Việt Nam với thế giới",
  turn: "Quả địa cầu: dùng phím mũi tên để xoay, phím cộng và trừ để phóng to, thu nhỏ",
  north: "Xoay về phía bắc",
  west: "Xoay về phía tây",
  east: "Xoay về phía đông",
  south: "Xoay về phía nam",
};
