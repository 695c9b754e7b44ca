import type { card as english } from '../en/card';
import type { Widened } from '../widened';
import { lower } from './letters';

/** Words of a card before anybody asks for more: its head, its sentence, the numbers in it. */
export const card: Widened<typeof english> = {
  grip: (p) => `Di chuyển ${p.name}: kéo, hoặc dùng phím mũi tên`,
  show: 'Hiện',
  showOf: (p) => `Hiện ${p.name}`,
  sixAtMost: 'Tối đa sáu kịch bản: thêm đường thứ bảy thì mắt khó theo kịp.',
  hidden: 'Đang ẩn: vẫn giữ trong liên kết, không vẽ ở đâu cả.',
  copyOf: (p) => `${p.name} (bản sao)`,
  said: {
    added: (p) => `Đã thêm kịch bản ${p.letter}.`,
    duplicated: (p) => `Đã nhân đôi ${p.name}: bản sao là kịch bản ${p.letter}.`,
    removed: (p) =>
      `Đã xóa ${p.name}; còn ${p.count === 1 ? 'một kịch bản' : `${p.count} kịch bản`}.`,
    moved: (p) => `${p.name} nay là kịch bản ${p.letter} trên ${p.count}.`,
    hidden: (p) => `Đã ẩn ${p.name}.`,
    shown: (p) => `Đã hiện ${p.name}.`,
    reset: (p) => `Đã đặt lại: kịch bản trở về ${p.name}.`,
    effectAdded: (p) => `Đã thêm: ${p.name}.`,
    effectRemoved: (p) => `Đã bỏ: ${p.name}.`,
  },
  numbers: {
    g: 'Mức tăng mỗi năm',
    d: 'Thay đổi mỗi năm',
    g0: 'Tăng lúc đầu',
    gLong: 'Tăng về sau',
    halfLife: 'Giảm nửa sau',
    ceiling: 'Chững lại ở',
    value: 'Mức',
    year: 'Năm',
    from: 'Từ năm',
    size: 'Tác động',
    start: 'Từ năm',
    ramp: 'Đủ mức sau',
    full: 'Đủ mức từ năm',
    end: 'Đến hết năm',
    out: 'Giảm dần trong',
    gone: 'Hết hẳn vào năm',
    depth: 'Độ sâu',
    recovery: 'Phục hồi',
    scar: 'Mất hẳn',
  },
  numberOf: (p) => [p.number, p.of, p.name].filter((part) => part !== '').join(', '),
  change: (p) =>
    `${p.text}: đổi ${[lower(p.number), p.of].filter((part) => part !== '').join(', ')}`,
  allowed: {
    growth: (p) => `Một số từ ${p.min} đến ${p.max}, tính bằng phần trăm mỗi năm`,
    share: (p) => `Một số từ ${p.min} đến ${p.max}, tính bằng phần trăm`,
    points: (p) => `Một số từ ${p.min} đến ${p.max}, tính bằng điểm phần trăm mỗi năm`,
    money: (p) => `Một số từ ${p.min} đến ${p.max}, tính bằng ${p.unit}`,
    year: (p) => `Một năm từ ${p.min} đến ${p.max}`,
    years: (p) => `Một số năm nguyên, từ ${p.min} đến ${p.max}`,
    halfLife: (p) => `Một số năm, từ ${p.min} đến ${p.max}`,
  },
};
