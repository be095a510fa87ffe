import type { AboutMessages } from "../en/about.ts";

export const about: AboutMessages = {
  title: "Về bản đồ này: nguyên tắc biên tập",
  lead: "Một câu hỏi cho từng ngày kể từ ngày 2 tháng 9 năm 1945: Việt Nam có quan hệ gì với mỗi nước?",
  subject: {
    title: "Quan hệ của ai",
    text: [
      "Quan hệ của nước Việt Nam Dân chủ Cộng hòa, thành lập ngày 2 tháng 9 năm 1945, và của nước Cộng hòa xã hội chủ nghĩa Việt Nam, tên gọi từ ngày 2 tháng 7 năm 1976.",
      "Quan hệ của các chính quyền Sài Gòn cho đến năm 1975 không thuộc phạm vi bản đồ. Việc một nước từng công nhận các chính quyền đó được nêu trong phần lịch sử của nước ấy.",
    ],
  },
  tiers: {
    title: "Các cấp độ quan hệ và cách đếm",
    ladder: "Năm cấp độ xếp thành bậc thang:",
    special:
      "Quan hệ đặc biệt (Lào, Campuchia, Cuba) đứng ngoài bậc thang và không bao giờ được tính vào số “đối tác toàn diện trở lên”.",
    text: [
      "Mỗi cấp độ có hiệu lực từ ngày xác lập đến bước kế tiếp. Tên mới của cùng cấp độ, quan hệ đối tác theo lĩnh vực và các bước hướng tới quan hệ đối tác được ghi trong lịch sử nhưng không làm thay đổi bản đồ.",
      "Quan hệ chỉ được coi là gián đoạn khi thực sự bị cắt: với Chile từ ngày 11 tháng 9 năm 1973 đến tháng 9 năm 1990, và với Campuchia Dân chủ từ ngày 31 tháng 12 năm 1977 đến ngày 7 tháng 1 năm 1979. Thời kỳ đối đầu với Trung Quốc (1979–1991) và việc Đức tạm đình chỉ quan hệ đối tác (2017–2018) không phải là cắt quan hệ.",
      "Một quốc gia không có quan hệ trước khi ra đời; nhà nước trước đó mới có. Năm 1960 Liên Xô có quan hệ, còn Ukraina chưa là quốc gia. Lãnh thổ phụ thuộc và vùng chưa là quốc gia có cách thể hiện riêng và không được đếm.",
      "Liên minh châu Âu là một đối tác không có lãnh thổ riêng và được đếm riêng với các nước. Số lần thiết lập quan hệ được cộng dồn từ năm 1945, trong đó quốc gia ngày nay thay cho nhà nước trước đó; số quốc gia có quan hệ được đếm theo thực tế của từng ngày. Hai con số này khác nhau.",
    ],
  },
  special: {
    title: "Quan hệ đặc biệt",
    text: [
      "Việt Nam cùng Lào, Campuchia và Cuba gọi quan hệ với nhau là đặc biệt, hoặc mô tả bằng những phương châm riêng. Các cách gọi đó không ứng với bậc nào trên bậc thang, nên bản đồ không gán cho chúng một bậc.",
      "Trên bản đồ, các quan hệ này có màu và mục chú giải riêng, tính từ văn kiện hoặc phương châm đầu tiên mà dữ liệu ghi nhận. Các nước này được đếm là nước có quan hệ, không bao giờ được đếm là đối tác ở một cấp độ; muốn tính cả, hãy đặt câu hỏi trong sổ đối chiếu với lựa chọn “tính cả quan hệ đặc biệt”.",
    ],
  },
  names: {
    title: "Tên gọi",
    text: [
      "Mỗi nước mang tên của ngày đang xem: Zaire, Miến Điện, Thượng Volta. Đó là tên ngắn thông dụng trong từng ngôn ngữ; ô tìm kiếm nhận cả tên cũ và tên khác.",
      "Tiếng Việt theo cách viết của báo chí và Bộ Ngoại giao; tiếng Anh viết Viet Nam như Liên hợp quốc và dùng địa danh thông dụng. Không tên gọi nào thể hiện quan điểm về tranh chấp.",
      "Vùng biển phía đông Việt Nam là Biển Đông, trong tiếng Anh là East Sea / South China Sea. Hai quần đảo là Hoàng Sa và Trường Sa; bản tiếng Anh ghi kèm Paracel Islands và Spratly Islands.",
      "Các quốc gia không còn tồn tại có mã riêng (SUN là Liên Xô, YUG là Nam Tư), để mỗi sự kiện mang tên và mã của chính ngày đó.",
    ],
  },
  dates: {
    title: "Những mốc không biết chính xác",
    text: [
      "Khi chỉ biết tháng hoặc năm, bản đồ chỉ ghi đúng như vậy: “tháng 3 năm 2001”, “năm 2007”. Trên dòng thời gian, mốc đó là một dải mờ trải suốt tháng hoặc năm; bản đồ tính từ ngày đầu tiên.",
      "Khi các nguồn không thống nhất, phần ghi chú nêu rõ và cho biết ngày còn lại.",
    ],
  },
  coverage: {
    title: "Mức độ đầy đủ",
    text: (complete, end, partners) => [
      `Dữ liệu đầy đủ đến ngày ${complete}: vào ngày đó có ${partners} nước ở cấp đối tác toàn diện trở lên, đúng như số liệu chính thức đã công bố.`,
      `Từ tháng 2 năm 2026 dữ liệu thưa dần và dừng ở ngày ${end}, cũng là điểm cuối của dòng thời gian. Ngày mới nhất không phải là ngày chắc chắn nhất: ở mọi chỗ đếm sau ngày ${complete}, bản đồ đều cho biết con số của ngày đó.`,
      `Sau ngày ${complete}, dữ liệu không bao gồm: các bước quan hệ đối tác, việc thiết lập quan hệ, cơ quan đại diện và hiệp định chưa tìm thấy trang nào nêu; cùng những thay đổi thành viên của các nhóm không được công bố trong tài liệu đã đọc. Thiếu một bước không có nghĩa là bước đó không diễn ra. Những nhiệm kỳ còn kéo dài, như ghế tại các tổ chức quốc tế, được ghi như đã công bố.`,
    ],
  },
  worldview: {
    title: "Ranh giới và các vùng tranh chấp",
    borders:
      "Đường nét được đơn giản hóa từ Natural Earth và sửa lại ở những chỗ trái với dữ liệu. Một số mảnh cố định chuyển từ bên này sang bên khác theo từng ngày kể từ năm 1945; ranh giới chỉ được vẽ giữa hai bên nắm giữ khác nhau. Lãnh thổ phụ thuộc được tính riêng, có ghi bên cai quản.",
    lead: "Bản đồ thể hiện việc công nhận theo thực tiễn của Việt Nam, vì đây là bản đồ về quan hệ của Việt Nam; điều đó không phải là phán xét về tranh chấp. Vùng tranh chấp được kẻ chéo và có giải thích; nguồn được nêu trong hồ sơ từng nước.",
    places: [
      {
        name: "Quần đảo Hoàng Sa và quần đảo Trường Sa",
        text: "Được đánh dấu và ghi tên ở mọi mức thu phóng và mọi thời điểm, theo quan điểm của Việt Nam. Các bên khác có yêu sách đối với toàn bộ hoặc một phần. Không vẽ đường yêu sách nào trên Biển Đông.",
        open: "VNM",
      },
      {
        name: "Việt Nam, 1954–1976",
        text: "Một nước Việt Nam, với đường nét đứt dọc giới tuyến quân sự tạm thời theo Hiệp định Geneva; đó không phải là biên giới.",
        open: "VNM",
      },
      {
        name: "Crimea",
        text: "Thuộc Ukraina, kẻ chéo từ ngày 18 tháng 3 năm 2014 (nghị quyết 68/262 của Đại hội đồng Liên hợp quốc); do Nga kiểm soát. Các phần khác của Ukraina do lực lượng Nga nắm giữ từ năm 2014 và 2022 không được vẽ riêng.",
        open: "UKR",
      },
      {
        name: "Tây Sahara",
        text: "Cộng hòa Ả Rập Xarauy Dân chủ là đối tác từ ngày 2 tháng 3 năm 1979. Lãnh thổ này được kẻ chéo; Maroc quản lý phần phía tây bức tường cát.",
        open: "ESH",
      },
      {
        name: "Đài Loan",
        text: "Thuộc Trung Quốc (nghị quyết 2758 của Đại hội đồng Liên hợp quốc), có đường viền riêng và ghi chú; do chính quyền tại Đài Bắc điều hành. Việt Nam không có quan hệ chính thức với Đài Bắc.",
        open: "TWN",
      },
      {
        name: "Kosovo",
        text: "Thuộc Serbia, có đường viền riêng và ghi chú. Khoảng một nửa số thành viên Liên hợp quốc công nhận; Việt Nam không công nhận.",
        open: "XKX",
      },
      {
        name: "Somaliland",
        text: "Thuộc Somalia, có đường viền riêng và ghi chú; tự điều hành từ năm 1991.",
        open: "SOM",
      },
      {
        name: "Bắc Síp",
        text: "Thuộc Síp, có đường viền riêng và ghi chú; chỉ Thổ Nhĩ Kỳ công nhận (nghị quyết 541 của Hội đồng Bảo an).",
        open: "CYP",
      },
      {
        name: "Palestine",
        text: "Được Việt Nam công nhận ngày 19 tháng 11 năm 1988. Bờ Tây và Gaza được kẻ chéo.",
        open: "PSE",
      },
    ],
    profile: (name) => `Hồ sơ: ${name}`,
    disclaimer:
      "Bản đồ chỉ để minh họa; ranh giới đã được đơn giản hóa, không thể hiện quan điểm pháp lý về chủ quyền. Quần đảo Hoàng Sa và quần đảo Trường Sa được ghi theo quan điểm của Việt Nam. Nguồn: Natural Earth (đã chỉnh sửa).",
  },
  confidence: {
    title: "Mức độ chắc chắn",
    lead: "Mỗi dòng dữ liệu đều cho biết mức độ chắc chắn và nguồn:",
    words: {
      confirmed: "từ hai nơi công bố trở lên cùng nêu",
      single: "một nơi công bố nêu",
      seed: "chỉ một trong năm bài báo khởi đầu bộ dữ liệu nêu",
      recalled:
        "được biết rộng rãi nhưng chưa tìm thấy trang nào: không ghi nguồn, được nêu rõ là chưa có nguồn và không bị ẩn đi",
    },
    text: "Nhiều danh sách chép lại cùng một danh sách chính thức, nên việc trùng nhau không phải là hai nhân chứng. Nguồn chỉ là bản sao kém tin cậy thì được nêu tên mà không dẫn liên kết.",
  },
  figures: {
    title: "Các con số đã in",
    text: "Con số báo chí đã in được đối chiếu bằng cách nêu tên từng nước được đếm, vào đúng ngày mà con số nói tới. Khi con số khác, sổ đối chiếu cho biết cách đếm nào cho ra con số ấy và không phán xét ai. Con số không kèm danh sách nước được trình bày như lời trích có ghi ngày, không bao giờ như kết quả tính toán.",
    ledger: "Mở sổ đối chiếu",
  },
  corrections: {
    title: "Cách sửa sai sót",
    text: [
      "Mỗi dòng dữ liệu trong hồ sơ có nút sao chép sẵn nội dung báo sai sót. Cần nêu: dòng nào, sai ở đâu, và nguồn chứng minh.",
      "Nội dung sửa được đưa vào bảng cùng với nguồn; khi các nguồn không thống nhất, nguồn tốt hơn quyết định và phần ghi chú nêu nguồn còn lại. Bước kiểm tra từ chối những dòng mâu thuẫn; nếu việc sửa làm thay đổi một con số đã công bố hoặc một kết luận, người biên tập xem xét trước khi chấp nhận.",
      "Mỗi thay đổi đều nâng phiên bản dữ liệu, danh sách phiên bản nêu rõ đã thay đổi gì, không có sửa đổi nào âm thầm. Các phiên bản cũ còn trong lịch sử kho mã nguồn.",
      "Ngày tháng hay dữ kiện chưa tìm thấy nguồn vẫn được giữ và đánh dấu rõ: đó là lời mời gửi nguồn.",
    ],
    versions: "Xem các phiên bản, tải dữ liệu",
    sources: "Xem mọi nguồn và dòng dữ liệu",
  },
  limits: {
    title: "Những điều bản đồ không làm",
    text: [
      "Không đo mức độ thân thiết giữa hai nước; chỉ cho thấy cấp độ chính thức và thời điểm bắt đầu.",
      "Không vẽ mọi đường biên giới đúng như từng có: một số mảnh cố định chuyển từ bên này sang bên khác, còn thay đổi nhỏ về lãnh thổ chỉ được nêu trong ghi chú.",
      "Không hiển thị quốc kỳ. Các bộ cờ miễn phí chỉ có cờ ngày nay, sẽ sai ở phần lớn các ngày trên dòng thời gian.",
      "Không đứng về bên nào trong các tranh chấp và không đòi hỏi gì ở người dùng: không tài khoản, không cookie, không theo dõi.",
    ],
  },
  credits: {
    title: "Giấy phép và ghi công",
    rows: [
      {
        what: "Dữ liệu",
        who: "Bamboo Atlas, CC BY-SA 4.0",
        url: "https://creativecommons.org/licenses/by-sa/4.0/",
      },
      { what: "Mã nguồn", who: "Giấy phép MIT", url: "https://opensource.org/license/mit" },
      {
        what: "Đường nét bản đồ",
        who: "Natural Earth, phạm vi công cộng, đã chỉnh sửa",
        url: "https://www.naturalearthdata.com/",
      },
      {
        what: "Kiểu chữ",
        who: "Be Vietnam Pro, SIL Open Font License 1.1",
        url: "https://github.com/bettergui/BeVietnamPro",
      },
    ],
    newTab: "mở trong thẻ mới",
  },
};
