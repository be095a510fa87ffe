import type { Messages } from "../messages.ts";

export const layer: Messages["layer"] = {
  name: {
    tier: "Cấp độ quan hệ",
    since: "Năm lập quan hệ",
    agreements: "Hiệp định thương mại tự do",
    missions: "Đại sứ quán và lãnh sự quán",
    deployments: "Gìn giữ hòa bình và cứu trợ",
  },
  coverage: {
    tier: "",
    since:
      "Theo năm thiết lập quan hệ ngoại giao; không thể hiện các thời kỳ gián đoạn. Nước kế tục một nước khác mang năm của quan hệ được kế tục.",
    agreements:
      "Các hiệp định đã ký tính đến ngày này, kể cả chưa có hiệu lực, theo danh sách thành viên hiện nay: không phân biệt nước gia nhập hoặc rời đi giữa chừng. Không tính các cuộc đàm phán, hiệp định thương mại và đầu tư; hiệp định với Hồng Kông không tính cho Trung Quốc.",
    missions:
      "Nhiều cơ quan chưa rõ ngày mở. Cơ quan không rõ ngày mở được tính từ ngày cuối cùng có dữ liệu đầy đủ; trước đó là câu hỏi còn bỏ ngỏ. Các cơ quan đã đóng chỉ được ghi một phần, của các nước không còn tồn tại thì hầu như chưa có. Không gồm phái đoàn bên cạnh tổ chức quốc tế.",
    deployments:
      "Các phái bộ Liên hợp quốc có người Việt Nam tham gia và các đợt cứu trợ thiên tai. Một số năm bắt đầu ghi theo trí nhớ; mỗi điểm là một thành phố, không phải địa bàn hoạt động. Abyei ở đây không tính vào Sudan hay Nam Sudan.",
  },
  view: "Hiển thị",
  form: { map: "Bản đồ", globe: "Quả địa cầu", table: "Bảng" },
  menu: "Tô màu theo",
  hint: "Số quốc gia trong mỗi nhóm vào ngày này",
  loading: "Đang tải lớp bản đồ …",
  failed: "Không tải được dữ liệu của lớp này.",
  coverageTitle: "Những điều lớp này còn bỏ ngỏ",
  years: (first, last) => (last === null ? `Từ ${first}` : `${first}–${last}`),
  className: {
    none: "Không có",
    "fta-0": "Không có",
    "fta-1": "Một",
    "fta-2": "Hai",
    "fta-3": "Từ ba trở lên",
    both: "Cả hai chiều",
    ours: "Của Việt Nam tại đó",
    theirs: "Của họ tại Việt Nam",
    undated: "Chưa rõ thời gian",
    peacekeeping: "Phái bộ gìn giữ hòa bình",
    relief: "Cứu trợ thiên tai",
  },
  noRelations: "Chưa có quan hệ",
  agreementsNow: (inForce, signed) =>
    `${inForce} hiệp định có hiệu lực vào ngày này${signed > 0 ? `, thêm ${signed} đã ký` : ""}`,
  agreementState: { "in-force": "có hiệu lực", signed: "đã ký, chưa có hiệu lực" },
  deploymentsNow: (missions) => `Vào ngày này: ${missions}`,
  noDeployments: "Không ghi nhận hoạt động nào vào ngày này.",
  total: (date, what) => `Tổng số công bố ${date}: ${what}`,
  match: {
    label: "Khi chọn nhiều nhóm",
    any: "Thuộc ít nhất một nhóm",
    all: "Thuộc tất cả các nhóm",
  },
  groups: {
    join: (names, match) => names.join(match === "any" ? " hoặc " : " và "),
    partners: (names, partners, all, besides) =>
      `${names}: ${partners} trên ${all} nước${besides ? " khác" : ""} từ đối tác toàn diện trở lên`,
    special: (n) => `${n} quan hệ đặc biệt`,
    apart: (names) => `đếm riêng: ${names}`,
    complete: (n, day) => `${n} nước vào ngày ${day}, ngày cuối cùng có số liệu đầy đủ`,
    empty: (names) => `${names}: không có thành viên vào ngày này`,
  },
};
