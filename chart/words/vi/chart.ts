import type { chart as english } from '../en/chart';
import type { Widened } from '../widened';

/** Words on and around the chart: possible paths, what a hand can move, the years shown, the reading. */
export const chart: Widened<typeof english> = {
  handles: {
    group: 'Những gì có thể kéo trên biểu đồ',
    end: (p) => `Điểm cuối của đường vào năm ${p.year}, ${p.name}`,
    target: (p) => `Mục tiêu của ${p.name}`,
    shock: (p) => `Đáy của ${p.effect}, ${p.name}`,
    lever: (p) => `Điểm bắt đầu của ${p.effect}, ${p.name}`,
    growthText: (p) => `${p.growth} mỗi năm, ${p.value} vào năm ${p.year}`,
    targetText: (p) => `${p.value} vào năm ${p.year}, với mức tăng ${p.growth} mỗi năm`,
    shockText: (p) => `làm giảm ${p.depth} vào năm ${p.year}`,
    leverText: (p) => `từ năm ${p.year}`,
    help: {
      end: 'Phím mũi tên lên và xuống đổi mức tăng. Giữ thêm Shift thì đặt giá trị cần đạt, còn trái và phải đổi năm đạt.',
      target: 'Phím mũi tên lên và xuống đổi giá trị, trái và phải đổi năm.',
      shock: 'Phím mũi tên lên và xuống đổi độ sâu, trái và phải đổi năm.',
      lever: 'Phím mũi tên trái và phải đổi năm bắt đầu.',
    },
    hint: 'Kéo lên hoặc xuống để đặt mức tăng. Giữ Shift để đặt một giá trị và năm đạt được giá trị ấy.',
    hintTouch:
      'Kéo lên hoặc xuống để đặt mức tăng. Muốn đặt một giá trị và năm đạt được, hãy bật “Kéo để đặt mục tiêu” ở dưới.',
    toTarget: 'Kéo để đặt mục tiêu',
  },

  years: {
    from: 'Năm đầu hiển thị',
    to: 'Năm cuối hiển thị',
    shown: 'Các năm',
    standIn: 'Số liệu biết đến năm',
    wholeRecord: (p) => `${p.year}, tất cả`,
    whole: 'Toàn bộ chuỗi',
  },
};
