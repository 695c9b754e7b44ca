import type { Words } from '..';

/** Words of the tools around the workbench: undo, history, what is kept, presenting, printing. */
export const tools: Words['tools'] = {
  label: 'Công cụ',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  more: 'Thêm',
  close: 'Đóng',

  history: 'Những gì bạn đã làm',
  historyStart: 'Lúc bắt đầu',
  historyHere: 'đang ở đây',
  goBackTo: (p) => `Quay lại: ${p.step}`,

  kept: 'Lưu trên thiết bị này',
  keep: 'Lưu phép so sánh này',
  keepName: 'Lưu với tên',
  keptNow: (p) => `Đã lưu với tên “${p.name}”.`,
  keptNone: 'Chưa có gì. Những gì bạn lưu chỉ ở trong trình duyệt này; không ai khác thấy được.',
  keptRefused: 'Trình duyệt này không cho trang lưu lại. Hãy chép liên kết: liên kết chứa mọi thứ.',
  forget: 'Xóa',
  forgetNamed: (p) => `Xóa ${p.name}`,
  forgotten: (p) => `Đã xóa “${p.name}”.`,
  bringBack: 'Lấy lại',

  appearance: 'Giao diện',
  appearances: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
  singleKeys: 'Phím P mở trình chiếu',

  present: 'Trình chiếu',
  presentHelp: 'Toàn màn hình, lần lượt từng kịch bản (P)',
  presenting: 'Trình chiếu',
  presentRefused: 'Không tải được phần trình chiếu. Mọi thứ khác vẫn dùng được.',
  next: 'Tiếp',
  previous: 'Trước',
  leave: 'Thoát',
  step: (p) => `${p.at} trên ${p.of}`,
  showQr: 'Mã QR',
  qrOf: 'Mã QR của liên kết tới phép so sánh này',
  qrHelp: 'Quét để mở phép so sánh này.',
  keysHelp: 'Phím mũi tên để chuyển, Q để hiện mã QR, Esc để thoát.',

  printedFrom: 'Phép so sánh này, với mọi giả định, mở tại',
  assumptions: 'Các giả định',

  offline:
    'Bạn đang ngoại tuyến. Mọi thứ trên trang này vẫn hoạt động, kể cả tải về; chỉ liên kết ngắn phải chờ có mạng.',
};
