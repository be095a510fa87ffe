import type { PresenterMessages } from "../en/presenter.ts";

export const presenter: PresenterMessages = {
  window: (title) => `Người trình chiếu: ${title}`,
  now: "Đang chiếu",
  next: "Tiếp theo",
  end: "Đây là cảnh cuối.",
  notes: "Ghi chú",
  noNotes: "Cảnh này không có ghi chú.",
  clock: "Bây giờ",
  elapsed: "Đã trôi qua",
  restart: "Tính lại từ đầu",
  inStep: "Đang đi cùng màn chiếu.",
  alone:
    "Chưa có màn chiếu nào mở trong trình duyệt này. Cửa sổ này sẽ đi theo ngay khi câu chuyện được trình chiếu.",
  isBlank: "Màn hình đang tắt.",
  isPlaying: "Câu chuyện đang tự động chạy.",
  controls: "Điều khiển màn chiếu",
  goTo: "Đến cảnh",
  blank: "Tắt màn hình",
  larger: "Ghi chú to hơn",
  smaller: "Ghi chú nhỏ hơn",
  close: "Đóng ghi chú",
  hide: "Ẩn ghi chú",
  seenByAll: "Ai nhìn thấy màn hình này cũng thấy ghi chú.",
  blocked: "Trình duyệt không mở cửa sổ ghi chú, nên ghi chú hiện ở đây.",
};
