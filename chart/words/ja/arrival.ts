import type { arrival as english } from '../en/arrival';
import type { Widened } from '../widened';

/** What a page names first, and what it says while the rest of it is on its way. */
export const arrival: Widened<typeof english> = {
  ui: {
    chart: 'グラフ',
    scenarioCards: 'シナリオ',
    scenarioName: (p) => `シナリオ${p.id}の名前`,
    growthOf: (p) => `年成長率、${p.name}`,
    add: 'シナリオを追加',
  },
  late: {
    missing: 'このページの一部を読み込めませんでした。',
    pale: '薄く表示されている部分は、変更する前のままです。',
    again: 'もう一度読み込む',
    refused: 'この値では計算できません。',
  },
};
