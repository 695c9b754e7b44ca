import type { Words } from '..';

/** Words of short links and of QR codes. */
export const link: Words['link'] = {
  unknown: {
    title: 'Không có gì ở liên kết ngắn này',
    text: 'Có lẽ một ký tự đã bị rơi mất: mã gồm mười hai chữ cái và chữ số. Chỉ cần bấm một lần là tới các kịch bản.',
  },
  unreachable: {
    title: 'Lúc này chưa mở được liên kết ngắn',
    text: 'Xin thử lại sau vài phút. Liên kết dài chứa trọn nội dung của nó và vẫn mở được như thường.',
  },
  qrOpens: (p) => `“${p.title}” mở tại ${p.address}.`,
};
