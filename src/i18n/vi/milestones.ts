import type { MilestonesMessages } from "../en/milestones.ts";

export const milestones: MilestonesMessages = {
  title: "Mốc sự kiện",
  lead: (n) =>
    `${n} sự kiện theo ngày tháng. Chọn một sự kiện để đến ngày đó; bản đồ viền quanh các nước có liên quan, theo lãnh thổ vào thời điểm ấy.`,
  tabs: { events: "Sự kiện", roles: "Vai trò quốc tế" },
  views: "Nội dung danh sách",
  theme: "Chủ đề",
  all: (n) => `Tất cả (${n})`,
  themeCount: (name, n) => `${name} (${n})`,
  themes: {
    founding: "Buổi đầu lập nước",
    recognition: "Công nhận",
    "war-and-peace": "Chiến tranh và hòa bình",
    crisis: "Khủng hoảng",
    "doi-moi": "Đổi mới",
    economy: "Kinh tế",
    integration: "Hội nhập",
    multilateral: "Đa phương",
    partnership: "Quan hệ đối tác",
  },
  shown: (n) => `${n} sự kiện`,
  now: "vào ngày đang xem",
  about: (names) => `Liên quan đến: ${names}`,
  goTo: (title, date) => `${title}, ${date}`,
  rolesLead:
    "Ghế thành viên, cương vị chủ tịch và hội nghị trong các tổ chức quốc tế. Nhiệm kỳ kết thúc vào ngày trước khi nhiệm kỳ kế tiếp bắt đầu; nơi chỉ biết tháng hoặc năm, hai đầu được vẽ mờ.",
  heldOnDay: "Đang đảm nhiệm vào ngày đang xem",
  kinds: {
    seat: "Ghế và nhiệm kỳ",
    lead: "Chủ tịch và chức vụ",
    host: "Hội nghị đã đăng cai",
    membership: "Tư cách thành viên không thời hạn",
  },
  nobody: "Không có vai trò nào vào ngày này.",
  rolesHint: "Các vai trò theo thời gian: dùng phím mũi tên để đi qua, Enter để đến ngày bắt đầu",
  rolesFailed: "Không tải được các vai trò.",
  otherBodies: "Các tổ chức khác",
  held: (n) => `${n} vai trò vào ngày đang xem, kể cả tư cách thành viên không thời hạn`,
  role: (body, role, time) => `${body}: ${role}, ${time}`,
  span: (from, to) =>
    from === null
      ? `đến ${to ?? "?"}`
      : to === null
        ? `từ ${from}`
        : from === to
          ? from
          : `từ ${from} đến ${to}`,
};
