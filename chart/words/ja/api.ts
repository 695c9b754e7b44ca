import type { Words } from '..';

/** Words of the page about the API. */
export const api: Words['api'] = {
  title: 'API',
  description:
    'プログラム向けの全アドレス。数値、図、公表値、モデルの関数を、試せるリクエスト例とともに示します。',
  lead: 'ページに表示されるものは、すべてプログラムからも取得できます。キーも登録も要りません。',
  contents: 'このページの内容',
  machine: '同じ内容のプログラム向け記述：',
  openapi: 'OpenAPI 3.1',
  query: '比較のクエリ',
  queryLead: 'シナリオaのキーを示します。bからfも同じです。どれも省略でき、順序は問いません。',
  takesQuery: '比較のクエリを受け取ります',
  takes: '入力',
  gives: '出力',
  others: (p) => `その他の応答：${p.statuses}。`,
  sameAs: (p) => `メンバーは${p.route}と同じ`,
  run: '実行',
  required: '必須',
  members: (p) => `${p.count}個のメンバー`,
  aboutLink: 'プログラム向け：',
};
