import type { cards as english } from '../en/cards';
import type { Widened } from '../widened';

/** Words of the scenario cards: what can be done with a scenario, and what its numbers are. */
export const cards: Widened<typeof english> = {
  actions: (p) => `Thao tác, ${p.name}`,
  duplicate: 'Nhân đôi',
  hide: 'Ẩn',
  up: 'Chuyển lên',
  down: 'Chuyển xuống',
  reset: 'Đặt lại',
  remove: 'Xóa',
  not: {
    room: 'tối đa sáu',
    shown: 'luôn phải hiện ít nhất một',
    first: 'đang đứng đầu',
    last: 'đang đứng cuối',
    only: 'chỉ còn một',
  },
  more: 'Tùy chỉnh',
  moreOf: (p) => `, ${p.name}`,
  inside: 'quy tắc, chính sách, cú sốc',
  holds: (p) =>
    [
      ...(p.levers > 0 ? [p.levers === 1 ? 'một chính sách' : `${p.levers} chính sách`] : []),
      ...(p.shocks > 0 ? [p.shocks === 1 ? 'một cú sốc' : `${p.shocks} cú sốc`] : []),
    ].join(', '),

  steps: {
    add: { phased: 'Thêm giai đoạn', drawn: 'Thêm điểm' },
    remove: (p) => `Bỏ ${p.year}`,
    most: (p) => `tối đa ${p.most}`,
    after: 'Sau điểm cuối',
    flat: 'giữ nguyên ở đó',
    growth: 'tiếp tục theo tốc độ sau cùng',
  },

  levers: 'Chính sách',
  shocks: 'Cú sốc',
  addLever: 'Thêm chính sách',
  addShock: 'Thêm cú sốc',
  mostLevers: 'Tối đa tám chính sách.',
  mostShocks: 'Tối đa bốn cú sốc.',
  groups: { evidence: 'Có bằng chứng', assumed: 'Giả định', own: 'Của riêng bạn' },
  own: {
    lever: 'Một chính sách của riêng bạn',
    leverHelp: 'thay đổi lâu dài về mức, hoặc số điểm phần trăm tăng trưởng mỗi năm',
    shock: 'Một cú sốc của riêng bạn',
    shockHelp: 'độ sâu, năm xảy ra và thời gian phục hồi tùy ý',
  },
  assumption: 'giả định',
  label: (p) => `Tên bạn đặt cho ${p.name}`,
  removeEffect: (p) => `Bỏ ${p.name}, ${p.of}`,
  kind: 'Tác động vào',
  kinds: { level: 'mức, tính bằng phần trăm', growth: 'tăng trưởng, điểm phần trăm mỗi năm' },
  why: (p) => `${p.range}: ${p.mark}`,
  marks: {
    seen: 'đã thấy trong một nguồn',
    derived: 'suy ra từ các nguồn',
    unverified: 'giả định, chưa kiểm chứng',
    assumption: 'giả định',
  },
  rests: 'Nguồn:',
  noSource: 'Không có nguồn.',
  outside: 'Nằm ngoài khoảng mà bằng chứng cho phép.',
  ends: 'Có kết thúc',
  permanent: 'Không thời hạn: tăng trưởng thay đổi mãi mãi, một khẳng định rất mạnh.',
  stays: 'Mức đã đạt được giữ nguyên.',
  twice: (p) => `“${p.title}” có mặt hai lần ở đây: cùng một tác động sẽ bị tính hai lần.`,
  overlap: (p) =>
    `${listed(p.titles)} đo một phần cùng một thứ. Xin đừng cộng lại khi chưa cân nhắc.`,

  yoy: {
    heading: 'Tôi biết mức thay đổi so với năm trước',
    lead: 'Mức giảm được công bố thường tính so với năm trước; còn độ sâu tính so với chỗ mà đường lẽ ra đạt tới.',
    number: 'Thay đổi so với năm trước',
    due: (p) => `Năm ấy lẽ ra tăng ${p.due}, nên độ sâu là`,
    above: 'Như thế không phải là giảm: đường sẽ nằm cao hơn chính nó.',
    use: (p) => `Dùng ${p.depth}`,
  },

  range: 'Khoảng biến động',
  levels: { 0.5: '5 trên 10', 0.8: '8 trên 10', 0.95: '95 trên 100' },
  levelOf: (p) => `${p.level} diễn biến như vậy, ${p.name}`,
  noRange: 'Chuỗi số liệu quá ngắn để tính khoảng biến động.',
};

function listed(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return `${quoted.slice(0, -1).join(', ')} và ${quoted.at(-1) ?? ''}`;
}
