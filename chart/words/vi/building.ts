import type { BuildingWords } from '../buildingWords';

/** Words of the page on which somebody puts a lesson of their own together. */
export const building: BuildingWords = {
  title: 'Bài học tự soạn',
  description:
    'Nối tối đa tám phép so sánh, mỗi phép kèm một câu dẫn và một câu hỏi. Cả bài học là một địa chỉ: mở được thành trang, trình chiếu trước lớp và nhúng trong khung.',
  lead: 'Nối tối đa tám phép so sánh, mỗi phép kèm một câu dẫn và một câu hỏi. Địa chỉ của trang này chứa trọn bài học: không cần tài khoản, và không có gì được lưu lại ở đây.',
  noScript:
    'Muốn soạn bài học cần có JavaScript, mà ở đây đang tắt. Các liên kết bên dưới mở những gì địa chỉ này chứa.',
  name: 'Tên bài học',
  nameHelp: 'Người đọc thấy tên này trước tiên, người nhận liên kết cũng vậy.',

  steps: 'Các bước',
  none: 'Chưa có bước nào. Hãy thêm một phép so sánh ở bên dưới: đó sẽ là bước đầu tiên.',
  step: (p) => `Bước ${p.number}`,
  say: 'Câu dẫn',
  ask: 'Câu hỏi',
  guess: 'Người đọc vẽ trước: kết quả chờ đến khi họ muốn xem',
  left: (p) => `Còn ${p.count} trong ${p.most} ký tự`,
  over: (p) =>
    `Thừa ${p.count} ký tự: tối đa là ${p.most}. Phần chữ vẫn còn đây; rút ngắn lại rồi mới trao bài học đi được.`,
  up: 'Chuyển lên',
  down: 'Chuyển xuống',
  remove: 'Bỏ',
  of: (p) => `${p.act}: bước ${p.number}`,
  open: 'Mở phép so sánh',
  replace: 'Thay phép so sánh …',

  add: {
    heading: 'Thêm một bước',
    another: (p) => `Phép so sánh khác cho bước ${p.number}`,
    field: 'Liên kết tới một phép so sánh',
    button: 'Thêm',
    put: 'Đặt vào',
    help: 'Dán một liên kết, dài hay ngắn: tới một phép so sánh, một biểu đồ nhúng, hoặc một bài học để lấy mọi bước của nó.',
    scenarios: 'Dựng một phép so sánh',
    scenariosHelp: 'Ở đó, trong “Chia sẻ”, mục “Dùng trong một bài học” đưa nó tới đây.',
    kept: 'Lấy từ những gì đã lưu trên thiết bị này',
    keptNone: 'Thiết bị này chưa lưu gì. Ở trang Kịch bản, mục “Thêm” lưu những gì bạn muốn giữ.',
    full: 'Một bài học có tối đa tám bước. Hãy bỏ một bước để thêm bước khác.',
  },

  said: {
    added: (p) => `Đã thêm thành bước ${p.number}.`,
    addedMany: (p) => `Đã thêm ${p.count} bước.`,
    someLeft: 'Đã thêm đến bước thứ tám; phần còn lại không đủ chỗ.',
    replaced: (p) => `Bước ${p.number} nay có một phép so sánh khác.`,
    moved: (p) => `Nay là bước ${p.number}.`,
    removed: (p) => `Đã bỏ bước ${p.number}. Nút quay lại của trình duyệt sẽ lấy lại bước ấy.`,
    none: 'Trong đoạn này không có liên kết nào tới một phép so sánh. Chưa thêm gì.',
    looking: 'Đang tìm liên kết ngắn …',
    unknown: 'Không có gì ở liên kết ngắn này. Có lẽ một ký tự đã bị rơi mất.',
    unreached: 'Lúc này chưa tìm được liên kết ngắn. Liên kết dài thì không cần mạng.',
    partly: 'Có phần không dùng được như đã viết:',
    otherData: (p) => `Bước này được đọc theo phiên bản dữ liệu ${p.data}, như các bước khác.`,
  },

  room: {
    left: (p) => `Địa chỉ còn chỗ cho ${p.count} ký tự.`,
    over: (p) =>
      `Bài học dài hơn ${p.count} ký tự so với mức một địa chỉ chứa được. Không có gì mất đi khi trang này còn mở; hãy rút ngắn một đoạn hoặc bỏ một bước, và địa chỉ lại chứa được trọn bài.`,
    wentBack: 'Những gì bạn vừa nhập đã không còn chỗ trong một địa chỉ.',
    takeUp: 'Lấy lại',
    letters:
      'Trong một địa chỉ, mỗi chữ có dấu chiếm tối đa chín ký tự, mỗi chữ tiếng Nhật cũng vậy.',
  },

  out: {
    heading: 'Trao bài học đi',
    waits: 'Khi các đoạn được đánh dấu ở trên đã đủ ngắn, bài học sẽ mở và trao đi được.',
    open: 'Mở',
    openHelp: 'như người đọc sẽ thấy',
    present: 'Trình chiếu',
    presentHelp: 'chữ lớn, dùng phím mũi tên',
    link: {
      heading: 'Liên kết',
      field: 'Liên kết tới bài học này',
      copy: 'Chép liên kết',
      copied: 'Đã chép liên kết',
    },
    short: {
      note: 'Chỉ tạo khi bạn yêu cầu: khi đó trang lưu bài học này và ngày tạo, không lưu gì về bạn.',
      field: 'Liên kết ngắn tới bài học này',
      made: 'Đã tạo liên kết ngắn. Nó mở bài học đúng như lúc này.',
      changed: 'Bài học đã thay đổi. Liên kết ngắn tạo trước đó mở trạng thái cũ.',
    },
    embed: {
      heading: 'Nhúng',
      field: 'Mã để đặt vào trang của bạn',
      copy: 'Chép mã',
      copied: 'Đã chép mã',
      note: 'Khung, cùng một dòng mã giúp khung cao vừa với từng bước. Moodle và Canvas giữ khung và bỏ dòng mã, điều đó không sao. WordPress nhận liên kết đặt riêng trên một dòng.',
    },
  },
};
