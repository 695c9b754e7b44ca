import type { Words } from '..';

/** Words of the tools around the workbench: undo, history, what is kept, presenting, printing. */
export const tools: Words['tools'] = {
  label: 'ツール',
  undo: '元に戻す',
  redo: 'やり直す',
  more: 'その他',
  close: '閉じる',

  history: '操作の履歴',
  historyStart: '開始時',
  historyHere: '現在',
  goBackTo: (p) => `ここに戻る：${p.step}`,

  kept: 'この端末に保存した比較',
  keep: 'この比較を保存',
  keepName: '保存する名前',
  keptNow: (p) => `「${p.name}」として保存しました。`,
  keptNone: 'まだありません。保存した比較はこのブラウザに残り、ほかの人には見えません。',
  keptRefused:
    'このブラウザではページが保存を行えません。代わりにリンクをコピーしてください。リンクにはすべてが含まれます。',
  forget: '削除',
  forgetNamed: (p) => `${p.name}を削除`,
  forgotten: (p) => `「${p.name}」を削除しました。`,
  bringBack: '元に戻す',

  appearance: '表示',
  appearances: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  singleKeys: 'Pキーで発表を開始',

  present: '発表',
  presentHelp: '全画面で、シナリオを一つずつ（P）',
  presenting: '発表',
  presentRefused: '発表の画面を読み込めませんでした。ほかの機能はそのまま使えます。',
  next: '次へ',
  previous: '前へ',
  leave: '終了',
  step: (p) => `${p.of}中${p.at}`,
  showQr: 'QRコード',
  qrOf: 'この比較へのリンクのQRコード',
  qrHelp: '読み取るとこの比較が開きます。',
  keysHelp: '矢印キーで移動、QでQRコード、Escで終了。',

  printedFrom: 'この比較は、すべての前提とともに次のアドレスで開けます：',
  assumptions: '前提',

  offline:
    'オフラインです。このページの機能はダウンロードも含めてそのまま使えます。短縮リンクだけは接続が必要です。',
};
