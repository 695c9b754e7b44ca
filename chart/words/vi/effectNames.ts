import type { effectNames as english } from '../en/effectNames';
import type { Widened } from '../widened';

/** Nouns for levers and shocks from presets, by the preset’s id. */
export const effectNames: Widened<typeof english> = {
  agreement: 'hiệp định thương mại sâu rộng hơn',
  'new-agreement': 'một hiệp định thương mại mới ở mức trung bình',
  facilitation: 'thuận lợi hóa thương mại',
  digital: 'thương mại số',
  costs: 'chi phí thương mại thấp hơn',
  labour: 'nguồn lao động cho một Nhật Bản già hóa',
  'china-plus-one': 'đầu tư chuyển dịch từ Trung Quốc sang ASEAN',
  friction: 'rào cản thương mại gia tăng',
  pandemic: 'cú sốc kiểu đại dịch',
  slump: 'cú sốc kiểu suy thoái 2009',
  'investment-stop': 'dòng đầu tư ngừng đột ngột',
};
