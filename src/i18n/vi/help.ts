import type { HelpMessages } from "../en/help.ts";

export const help: HelpMessages = {
  title: "Trợ giúp",
  tabs: { keys: "Phím tắt", map: "Cách đọc bản đồ", tiers: "Các cấp quan hệ", glossary: "Thuật ngữ" },
  keys: [
    ["← → ↑ ↓", "Trên quả địa cầu: xoay; phím + và − để phóng to, thu nhỏ"],
    ["↑ ↓", "Trong danh sách mốc sự kiện: đi qua từng tiêu đề; Enter để đến ngày đó"],
    ["← →", "Trên các thanh vai trò quốc tế: đi qua từng vai trò; Enter để đến ngày bắt đầu"],
  ],
  looks: {
    special: "Lào, Campuchia và Cuba: nằm ngoài bậc thang, có chấm, được đếm riêng.",
    "comprehensive-strategic": "Nấc cao nhất của bậc thang.",
    strategic: "Nấc giữa đối tác toàn diện và đối tác chiến lược toàn diện.",
    comprehensive: "Nấc đầu tiên trên quan hệ ngoại giao.",
    relations: "Đã có quan hệ ngoại giao, chưa có quan hệ đối tác.",
    none: "Quốc gia chưa có quan hệ vào ngày đó.",
    suspended:
      "Quan hệ bị cắt đứt hoặc không còn được duy trì. Các sọc nằm trên màu của cấp quan hệ trước đó.",
    dependency: "Do nước khác cai trị vào ngày đó: gạch chéo mảnh. Khung chú thích cho biết nước nào.",
    "not-a-state":
      "Vào ngày đó không phải quốc gia, cũng không phụ thuộc nước nào, như châu Nam Cực: gạch chéo thưa.",
    focal: "Nước mà bản đồ thể hiện các mối quan hệ.",
    contested: "Gạch ca-rô và viền đứt nét, phủ lên màu của bên mà bản đồ xếp vùng đất vào.",
  },
  marksTitle: "Dấu và đường nét",
  marks: [
    ["Chấm tròn", "Các nước và đảo quá nhỏ để nhìn thấy; màu sắc giống như trên đất liền."],
    [
      "Hoàng Sa và Trường Sa",
      "Được đánh dấu và ghi tên ở mọi mức phóng và mọi ngày. Bản đồ không vẽ đường yêu sách nào trên biển này.",
    ],
    [
      "Đường đứt nét giữa Việt Nam",
      "Giới tuyến quân sự tạm thời theo Hiệp định Geneva, từ 1954 đến 1976, bên trong một nước.",
    ],
    [
      "Các nước không còn tồn tại",
      "Vùng đất mang màu của nước nắm giữ vào ngày đó: năm 1985 Liên Xô là một nước.",
    ],
    ["Cờ trên dòng thời gian", "Các mốc sự kiện. Cờ chồng lên nhau là nhiều mốc gần nhau."],
    ["Dải mờ", "Nơi chỉ biết tháng hoặc năm, dấu là một dải phủ cả khoảng thời gian đó."],
    [
      "Phần cuối tô mờ của dòng thời gian",
      "Sau ngày cuối cùng có dữ liệu đầy đủ: những gì đã ghi là có thật, nhưng có thể còn thiếu.",
    ],
  ],
  tiersLead:
    "Ý nghĩa của từng cấp, trong phạm vi dữ liệu cho biết. Tên được ghi bằng cả hai ngôn ngữ; câu nào chưa có nguồn đều được ghi rõ.",
  tiers: {
    special:
      "Cách Việt Nam gọi quan hệ với Lào, Campuchia và Cuba, dù không phải trong mọi văn bản. Với Lào, cơ sở pháp lý thường được nêu là Hiệp ước Hữu nghị và Hợp tác năm 1977. Quan hệ này nằm ngoài bậc thang, không cao hơn cũng không thấp hơn quan hệ đối tác, và các con số công bố về đối tác không tính vào.",
    "comprehensive-strategic":
      "Nấc cao nhất trong các quan hệ đối tác. Dữ liệu không có văn bản nào định nghĩa chung: mỗi tuyên bố chung liệt kê những lĩnh vực hai bên thống nhất.",
    strategic:
      "Quan hệ đối tác trên mức toàn diện. Mỗi tuyên bố chung có danh mục lĩnh vực riêng. Một số đối tác bỏ qua nấc này.",
    comprehensive:
      "Hợp tác trên nhiều lĩnh vực trong một khuôn khổ. Hiệp định khung với Liên minh châu Âu là một điều ước; phần lớn các trường hợp khác là tuyên bố chung.",
    relations:
      "Hai nước làm việc với nhau qua con đường ngoại giao. Quan hệ được thiết lập khi cả hai bên thỏa thuận, thường bằng một thông cáo chung; mỗi bên có mở đại sứ quán hay không là chuyện khác.",
    suspended:
      "Quan hệ bị cắt đứt hoặc chỉ còn trên danh nghĩa; trong thời gian đó không tính cấp quan hệ nào. Hồ sơ cho biết điều gì đã xảy ra và độ tin cậy.",
    none: "Hai bên chưa thỏa thuận làm việc với nhau qua con đường ngoại giao. Điều này không cho biết bên này có công nhận bên kia hay không.",
  },
  otherName: "Tiếng Anh",
  decides: "Ai quyết định",
  decidesText:
    "Các bước trong dữ liệu do hai bên cùng công bố, thường là lãnh đạo hai nước trong một tuyên bố chung. Quá trình quyết định trước đó của mỗi bên không có trong dữ liệu.",
  entails: "Nội dung",
  first: "Lần đầu",
  firstText: (name, official, date) => `${name}, ${date}: “${official}”`,
  names: "Những tên gọi mà hai bên đã đặt",
  noSource: "Chưa tìm thấy nguồn.",
  glossaryLead: "Các thuật ngữ của tập bản đồ này bằng hai ngôn ngữ.",
  definitions: {
    recognition:
      "Một bên tuyên bố coi bên kia là một quốc gia, hoặc coi chính phủ bên kia là chính phủ của nước đó. Việc này có thể diễn ra từ lâu trước khi có quan hệ.",
    relations: "Hai nước thỏa thuận làm việc với nhau qua con đường ngoại giao.",
    establishment: "Ngày quan hệ bắt đầu được tính: thường là ngày hai bên ký hoặc công bố.",
    tier: "Nấc mà Việt Nam và đối tác xếp quan hệ của mình vào. Năm nấc tạo thành bậc thang; quan hệ đặc biệt nằm bên ngoài.",
    upgrade: "Bước lên một cấp cao hơn, tính từ chính ngày diễn ra.",
    comprehensive: "Nấc thấp nhất trong ba quan hệ đối tác của bậc thang.",
    strategic: "Quan hệ đối tác giữa mức toàn diện và mức chiến lược toàn diện.",
    "comprehensive-strategic": "Nấc cao nhất trong các quan hệ đối tác của bậc thang.",
    special: "Quan hệ với Lào, Campuchia và Cuba; không bao giờ tính vào “từ đối tác toàn diện trở lên”.",
    sectoral:
      "Đối tác chiến lược về một chủ đề, như khí hậu hay giáo dục. Được ghi trong hồ sơ, không làm thay đổi cấp quan hệ.",
    precursor:
      "Tuyên bố nêu khuôn khổ hoặc mục tiêu trước khi có quan hệ đối tác chính thức. Được ghi trong hồ sơ, không làm thay đổi cấp quan hệ.",
    severance: "Một bên chấm dứt quan hệ.",
    suspended: "Quan hệ đã bị cắt đứt hoặc không còn được duy trì, và chưa được nối lại vào ngày đó.",
    resumption: "Quan hệ bắt đầu trở lại; gọi là “bình thường hóa” khi hai bên dùng từ đó.",
    "joint-statement":
      "Văn bản do lãnh đạo hai bên cùng đưa ra. Phần lớn quan hệ đối tác được công bố theo cách này.",
    embassy: "Cơ quan đại diện của một nước tại thủ đô nước khác, do đại sứ đứng đầu.",
    "consulate-general": "Cơ quan đại diện ở một thành phố khác, lo việc công dân, thị thực và thương mại.",
    "permanent-mission": "Cơ quan đại diện bên cạnh một tổ chức quốc tế.",
    successor: "Nhà nước tiếp tục các quan hệ của một nước không còn tồn tại, như Nga sau Liên Xô.",
    dependency:
      "Vùng đất do nước khác cai trị và được thể hiện riêng: thuộc địa, xứ bảo hộ, lãnh thổ hải ngoại.",
    mandate: "Vùng đất được quản lý thay cho Hội Quốc Liên, về sau thay cho Liên hợp quốc.",
    contested: "Vùng đất mà từ hai bên trở lên cho là của mình.",
    "free-trade":
      "Điều ước giảm các rào cản thương mại. Hiệp định được ký trước, có hiệu lực sau; bản đồ tách riêng hai việc đó.",
    peacekeeping: "Người được cử đến một phái bộ của Liên hợp quốc.",
    "doi-moi": "Đường lối đổi mới do Đại hội Đảng lần thứ sáu lựa chọn vào tháng 12 năm 1986.",
    bamboo:
      "Hình ảnh Việt Nam dùng để nói về chính sách đối ngoại của mình: gốc vững, thân chắc, cành uyển chuyển.",
    confidence:
      "Có bao nhiêu nơi công bố đứng sau một dòng: từ hai nơi trở lên, một nơi, một trong các bài báo ban đầu, hoặc chưa tìm thấy nơi nào.",
    recalled: "Được nhiều người biết nhưng chưa tìm thấy trang nào ghi lại. Dòng như vậy không nêu nguồn.",
    precision:
      "Biết đến ngày, chỉ biết tháng hay chỉ biết năm. Ngày tháng không bao giờ nói nhiều hơn những gì đã biết.",
    complete: "Đến ngày này dữ liệu được coi là có mọi bước. Những bước sau đó được bổ sung khi biết được.",
    claim: "Một con số đã được in ở đâu đó, được đối chiếu với dữ liệu trong sổ đối chiếu.",
    layer:
      "Điều mà màu của bản đồ thể hiện: cấp quan hệ, hoặc năm lập quan hệ, hiệp định, cơ quan đại diện, lực lượng cử đi.",
  },
};
