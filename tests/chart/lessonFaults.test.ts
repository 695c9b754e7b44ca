import { describe, expect, it } from 'vitest';
import { VIEW_WORDS } from '../../chart/viewWords';
import { faultText } from '../../chart/text/faultText';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { parseLesson } from '../../model';

const DAMAGED = 'steps=3&1.a=fast&1.to=2040&3.a=trend&3.a.lever=&3.series=gold';

const SAID = {
  en: [
    'Step 1: Scenario A, “fast”, could not be read; trend is used instead.',
    'Step 2 is missing from this link.',
    'Step 3: There is no series “gold”; trade is used instead.',
    'Step 3: A lever of scenario A, “”, could not be read; it was set aside.',
    'Step 3: The last year is missing from this link; 2040 is used instead.',
  ],
  vi: [
    'Bước 1: Không đọc được kịch bản A, “fast”; thay vào đó dùng trend.',
    'Liên kết này thiếu bước 2.',
    'Bước 3: Không có chuỗi số liệu “gold”; thay vào đó dùng trade.',
    'Bước 3: Không đọc được một đòn bẩy chính sách của kịch bản A, “”; phần này đã được bỏ qua.',
    'Bước 3: Liên kết này thiếu năm cuối; thay vào đó dùng 2040.',
  ],
  ja: [
    '段階1：シナリオA「fast」は読み取れませんでした。代わりに「trend」を使います。',
    '段階2がこのリンクにありません。',
    '段階3：「gold」という系列はありません。代わりに「trade」を使います。',
    '段階3：シナリオAの政策レバーは読み取れませんでした。これは無視しました。',
    '段階3：最終年がこのリンクにありません。代わりに「2040」を使います。',
  ],
} as const;

describe('what is wrong with the address of a lesson', () => {
  it.each(['en', 'vi', 'ja'] as const)('is told step by step: %s', (lang) => {
    const { faults } = parseLesson(DAMAGED, catalogue, VIEW_WORDS);
    expect(faults.map((one) => faultText(one, wordsOf(lang)))).toEqual(SAID[lang]);
  });
});
