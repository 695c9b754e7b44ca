import type { Words } from '..';

/** Words of the share panel: a comparison in every form that somebody can take away. */
export const share: Words['share'] = {
  open: 'Chia sẻ',
  heading: 'Chia sẻ phép so sánh này',
  notLoaded: 'Không tải được phần còn lại của bảng này. “Chép liên kết” vẫn dùng được.',
  byHand:
    'Trình duyệt này không cho trang chép giúp bạn. Phần chữ đã được chọn sẵn: xin tự chép lấy.',

  offline: 'Bạn đang ngoại tuyến. Data Package và hình mã QR phải chờ có mạng.',
  brief: { label: 'Chép', copied: 'Đã chép' },

  link: {
    heading: 'Liên kết',
    field: 'Liên kết tới phép so sánh này',
    copy: 'Chép liên kết',
  },
  short: {
    make: 'Tạo liên kết ngắn',
    making: 'Đang tạo liên kết ngắn …',
    note: 'Chỉ tạo khi bạn yêu cầu: khi đó trang lưu phép so sánh này và ngày tạo, không lưu gì về bạn.',
    field: 'Liên kết ngắn tới phép so sánh này',
    made: 'Đã tạo liên kết ngắn. Nó mở phép so sánh đúng như lúc này.',
    copy: 'Chép liên kết ngắn',
    copied: 'Đã chép liên kết ngắn',
    changed: 'Phép so sánh đã thay đổi. Liên kết ngắn tạo trước đó mở trạng thái cũ.',
    offline: 'Liên kết ngắn cần có mạng; liên kết ở trên thì không.',
    refused: {
      unreached:
        'Lúc này không kết nối được tới trang, mà liên kết ngắn cần điều đó. Liên kết ở trên vẫn dùng được: nó chứa mọi thứ.',
      minute:
        'Vừa có quá nhiều liên kết ngắn được tạo. Xin thử lại sau một phút; liên kết ở trên vẫn dùng được.',
      day: 'Hôm nay không tạo thêm liên kết ngắn được nữa. Liên kết ở trên vẫn dùng được: nó chứa mọi thứ.',
      unavailable:
        'Lúc này chưa tạo được liên kết ngắn. Liên kết ở trên vẫn dùng được: nó chứa mọi thứ.',
    },
  },
  sheet: {
    open: 'Chia sẻ qua ứng dụng …',
    failed: 'Thiết bị không chia sẻ được. Bạn có thể chép liên kết ở trên.',
  },
  qr: {
    heading: 'Mã QR',
    holdsShort: 'Mã chứa liên kết ngắn.',
    picture: 'Dạng hình ảnh',
  },
  embed: {
    heading: 'Nhúng',
    field: 'Mã để đặt vào trang của bạn',
    copy: 'Chép mã',
    copied: 'Đã chép mã',
  },
  lesson: {
    heading: 'Bài học',
    use: 'Dùng trong một bài học',
    note: 'Mở trang nối các phép so sánh thành những bước của một bài học; nếu trang ấy đang mở ở thẻ khác, phép so sánh sẽ vào đó.',
    taken: (p) => `Phép so sánh nay là bước ${p.number} của bài học ở thẻ kia.`,
    full: 'Bài học ở thẻ kia đã đủ tám bước; đây sẽ là bước thứ chín.',
  },
  picture: {
    heading: 'Hình ảnh',
    copy: 'Chép văn bản thay thế',
    copied: 'Đã chép văn bản thay thế',
    shown: 'Văn bản thay thế, xin tự chép:',
  },
  data: {
    heading: 'Dữ liệu',
    datapackage: 'Data Package',
  },
  cite: {
    heading: 'Trích dẫn',
    copy: { apa: 'Chép APA', bibtex: 'Chép BibTeX', csl: 'Chép CSL-JSON' },
    copied: { apa: 'Đã chép APA', bibtex: 'Đã chép BibTeX', csl: 'Đã chép CSL-JSON' },
    shown: 'Trích dẫn, xin tự chép:',
  },
};
