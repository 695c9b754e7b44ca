import type { LessonWords } from '../../lessonWords';

/** Words of "Which 2008?". */
export const which2008: LessonWords['which-2008'] = {
  title: 'Con số nào cho năm 2008?',
  sum: {
    say: (p) =>
      `Bài báo in thương mại năm ${p.year} là ${p.total} ${p.unit}, và ngay trong đoạn ấy in hai phần tạo nên nó: xuất khẩu ${p.exports} và nhập khẩu ${p.imports}.`,
    question: 'Hai phần ấy cộng lại có bằng con số tổng không?',
    explanation: [
      (p) =>
        `Hai phần cộng lại là ${p.sum}, kém con số tổng ${p.residual}, mà làm tròn chỉ giải thích được nhiều nhất ${p.tolerance}.`,
      (p) =>
        `Cả hai giá trị đều từng được dùng: một tuyên bố của các bộ trưởng nêu ${p.stated}, còn một bản tin sau đó nêu ${p.reported}, gần với hai phần cộng lại.`,
      'Số liệu thống kê được chỉnh lại khi có thêm báo cáo đến muộn, và ở đây có vẻ hai bản thống kê đã gặp nhau trong cùng một đoạn văn.',
    ],
  },
  growth: {
    say: (p) =>
      `Cũng đoạn ấy nói thương mại tăng ${p.growth} từ năm ${p.before} đến năm ${p.year}. Cho năm ${p.before}, bài báo in ${p.start} ${p.unit}.`,
    question: (p) => `Mức tăng ấy khớp với giá trị nào của năm ${p.year}?`,
    explanation: [
      (p) =>
        `Từ ${p.start} lên ${p.total} là tăng ${p.ofTotal}, còn từ ${p.start} lên ${p.sum} là tăng ${p.ofSum}.`,
      'Vậy mức tăng in trong bài đi với hai phần cộng lại, còn con số tổng in trong bài có vẻ đến từ nơi khác.',
      'Kuroshio hiển thị con số tổng đúng như bản in, đánh dấu nó là đáng ngờ, và chỉ thay bằng hai phần cộng lại khi bạn yêu cầu.',
    ],
  },
  changes: {
    say: (p) =>
      `Bây giờ hãy lấy hai phần cộng lại thay cho con số tổng: ${p.sum} thay cho ${p.total}.`,
    question: 'Điều gì thay đổi nhiều nhất?',
    explanation: [
      (p) =>
        `Tốc độ ${p.first}–${p.last} vẫn là ${p.whole} mỗi năm, vì nó chỉ dựa vào hai đầu mà năm ${p.year} không phải đầu nào.`,
      (p) =>
        `Tốc độ ${p.year}–${p.last} bắt đầu từ chính số liệu đã đổi, nên chuyển từ ${p.sinceTotal} sang ${p.sinceSum} mỗi năm.`,
      (p) =>
        `Khoảng biến động (${p.outer}) dùng mọi số liệu nên chỉ xê dịch chút ít: vào năm ${p.to} nó trải từ ${p.lowSum} đến ${p.highSum} thay vì từ ${p.lowTotal} đến ${p.highTotal}.`,
    ],
  },
  agrees: {
    exactly: 'Có, đúng đến chữ số cuối cùng',
    rounded: 'Gần bằng, phần lệch là do làm tròn',
    not: 'Không, và làm tròn không giải thích được',
  },
  fits: {
    total: (p) => `${p.total}, con số tổng in trong bài`,
    sum: (p) => `${p.sum}, hai phần cộng lại`,
    both: 'Cả hai',
    neither: 'Không giá trị nào',
  },
  moves: {
    whole: (p) => `Tốc độ ${p.first}–${p.last}`,
    since: (p) => `Tốc độ ${p.year}–${p.last}`,
    range: 'Khoảng biến động quanh tốc độ',
  },
  teacher: {
    teaches: [
      'Đối chiếu các con số in với nhau: các phần với tổng, mức tăng với hai mức của nó.',
      'Hai giá trị đều có thể trung thực khi số liệu thống kê đã được chỉnh lại.',
      'Một số liệu đáng ngờ có quan trọng hay không là tùy nó được dùng vào việc gì.',
    ],
    discuss: [
      'Trong hai giá trị, bạn sẽ in giá trị nào, và sẽ viết gì bên cạnh?',
      'Vì sao Kuroshio không sửa luôn con số của bài báo?',
      'Với câu hỏi nào thì việc giá trị nào đúng trở nên rất quan trọng?',
      'Bạn đã từng gặp hai con số chính thức cho cùng một việc chưa? Bạn đã chọn thế nào?',
    ],
    lookOut: [
      'Chưa ai chứng tỏ tác giả đã nhầm; chuyện hai bản thống kê gặp nhau là cách giải thích đơn giản nhất, chứ chưa được chứng minh.',
      'Hai phần cộng lại không vì thế mà là sự thật. Nó chỉ khớp hơn với các con số bên cạnh.',
    ],
  },
};
