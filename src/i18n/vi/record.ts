import type { Messages } from "../messages.ts";

export const record: Messages["record"] = {
  confidence: {
    confirmed: "Từ hai nơi công bố trở lên",
    single: "Một nơi công bố",
    seed: "Chỉ một bài báo nêu",
    recalled: "Được biết rộng rãi, chưa tìm thấy nguồn",
  },
  event: {
    appeared: "Có trên bản đồ với tư cách quốc gia từ ngày này",
    ended: "Không còn tồn tại với tư cách quốc gia",
    established: "Thiết lập quan hệ ngoại giao",
    continued: "Kế tục quan hệ",
    none: "Không có quan hệ ngoại giao",
    tier: "Quan hệ đối tác",
    severance: "Quan hệ bị gián đoạn",
    resumed: "Nối lại quan hệ",
    recognition: "Công nhận",
    "recognition-of-saigon": "Công nhận chính quyền Sài Gòn",
    prg: "Quan hệ với Chính phủ Cách mạng lâm thời",
    presence: "Có mặt nhưng chưa có quan hệ đầy đủ",
    level: "Cấp quan hệ",
    normalisation: "Bình thường hóa quan hệ",
    hostility: "Thời kỳ đối đầu",
    "embassy-closed": "Đóng cửa đại sứ quán",
    succession: "Thay đổi chính phủ hoặc nhà nước",
  },
};
