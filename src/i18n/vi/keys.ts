import type { Messages } from "../messages.ts";

export const keys: Messages["keys"] = {
  letters: "Dùng phím tắt một chữ cái hoặc ký hiệu",
  rows: [
    [
      "← →",
      "Trên dòng thời gian: lùi hoặc tiến một ngày; giữ Shift: một tháng; Page Up, Page Down: một năm; Home, End: hai đầu",
    ],
    ["[  ]", "Thay đổi trước hoặc kế tiếp; của nước đang chọn, nếu có"],
    ["Phím cách", "Trên dòng thời gian: phát hoặc dừng"],
    ["↑ ↓", "Trên bản đồ: đi qua từng nước; gõ chữ để tìm tên; Enter để mở"],
    ["+  −", "Trên bản đồ: phóng to, thu nhỏ; Shift và phím mũi tên để dời bản đồ"],
    ["/", "Tìm"],
    ["t", "Bảng, hoặc trở lại bản đồ"],
    ["c", "So sánh hai ngày, hoặc thôi so sánh"],
    ["s", "Mở hoặc đóng danh sách nguồn"],
    ["f", "Toàn màn hình"],
    ["?", "Danh sách này"],
    ["Esc", "Đóng bảng hoặc danh sách"],
  ],
};
