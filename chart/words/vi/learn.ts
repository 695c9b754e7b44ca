import type { learn as english } from '../en/learn';
import type { Widened } from '../widened';

/** Words of the page of all lessons, and of what teachers find there. */
export const learn: Widened<typeof english> = {
  title: 'Bài học',
  description:
    'Những bài học ngắn về cách đọc tăng trưởng, với số liệu thương mại ASEAN–Nhật Bản: phỏng đoán trước, rồi xem số liệu nói gì.',
  lead: 'Mỗi bài đều hỏi trước khi nói. Bạn đưa ra phỏng đoán của mình, vẽ trên biểu đồ hoặc chọn một câu trả lời, rồi mới xem các con số cho thấy gì.',
  length: (p) => `${p.minutes} phút, ${p.steps} bước`,
  own: {
    heading: 'Bài học của riêng bạn',
    text: 'Nối tối đa tám so sánh, mỗi so sánh kèm một câu và một câu hỏi. Cả bài học nằm trong một liên kết; không ai cần tài khoản.',
    make: 'Soạn bài học',
  },
  teach: {
    title: 'Dành cho giáo viên',
    description: 'Với mỗi bài: thời lượng, nội dung, câu hỏi thảo luận và một phiếu để in.',
    lead: 'Những điều cần biết trước một bài học: thời lượng, nội dung, chỗ dễ hiểu lầm, và những gì nên thảo luận sau đó.',
    way: 'Ghi chú cho giáo viên',
    teaches: 'Bài này dạy gì',
    discuss: 'Câu hỏi thảo luận',
    lookOut: 'Chỗ dễ hiểu lầm',
    begin: 'Mở bài học',
  },
  sheet: {
    heading: (p) => `Phiếu: ${p.title}`,
    name: 'Họ và tên',
    draw: 'Hãy vẽ đường của bạn lên biểu đồ, bắt đầu từ con số cuối cùng.',
    choose: 'Hãy đánh dấu câu trả lời của bạn.',
    answers: 'Đáp án',
    open: 'Bài học trên mạng',
    qrOf: 'Mã QR của liên kết đến bài học này',
  },
  unknown: {
    title: 'Không có bài học nào ở địa chỉ này',
    text: 'Có thể địa chỉ đã mất một phần trên đường đi. Tất cả các bài học chỉ cách đây một bước.',
    back: 'Xem tất cả các bài học',
  },
};
