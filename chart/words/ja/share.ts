import type { Words } from '..';

/** Words of the share panel: a comparison in every form that somebody can take away. */
export const share: Words['share'] = {
  open: '共有',
  heading: 'この比較を共有',
  notLoaded: 'このパネルの残りを読み込めませんでした。「リンクをコピー」は使えます。',
  byHand:
    'このブラウザではページからコピーできません。文字列を選択しましたので、手でコピーしてください。',

  offline: 'オフラインです。Data PackageとQRコードの画像は、接続が戻ってから使えます。',
  brief: { label: 'コピー', copied: 'コピーしました' },

  link: {
    heading: 'リンク',
    field: 'この比較へのリンク',
    copy: 'リンクをコピー',
  },
  short: {
    make: '短縮リンクを作る',
    making: '短縮リンクを作成中…',
    note: '求められたときだけ作ります。サイトに残るのはこの比較と日付だけで、あなたの情報は残りません。',
    field: 'この比較への短縮リンク',
    made: '短縮リンクを作りました。今の状態の比較が開きます。',
    copy: '短縮リンクをコピー',
    copied: '短縮リンクをコピーしました',
    changed: '比較が変わりました。先に作った短縮リンクでは、以前の状態が開きます。',
    offline: '短縮リンクには接続が必要です。上のリンクには要りません。',
    refused: {
      unreached:
        '今サイトに接続できず、短縮リンクを作れません。上のリンクは使えます。すべてを含んでいます。',
      minute:
        '短縮リンクの作成が集中しています。1分後にもう一度お試しください。上のリンクは使えます。',
      day: '本日はこれ以上短縮リンクを作れません。上のリンクは使えます。すべてを含んでいます。',
      unavailable: '今は短縮リンクを作れません。上のリンクは使えます。すべてを含んでいます。',
    },
  },
  sheet: {
    open: 'アプリで共有…',
    failed: '端末の共有機能を使えませんでした。代わりに上のリンクをコピーできます。',
  },
  qr: {
    heading: 'QRコード',
    holdsShort: '短縮リンクを収めています。',
    picture: '画像として',
  },
  embed: {
    heading: '埋め込み',
    field: 'ご自分のページ用のコード',
    copy: 'コードをコピー',
    copied: 'コードをコピーしました',
  },
  lesson: {
    heading: 'レッスン',
    use: 'レッスンで使う',
    note: '比較をレッスンの段階として並べるページを開きます。別のタブで開いていれば、そこに入ります。',
    taken: (p) => `別のタブのレッスンの段階${p.number}になりました。`,
    full: '別のタブのレッスンには、すでに8件の段階があります。これは9件目になります。',
  },
  picture: {
    heading: '画像',
    copy: '代替テキストをコピー',
    copied: '代替テキストをコピーしました',
    shown: '手でコピーする代替テキスト：',
  },
  data: {
    heading: 'データ',
    datapackage: 'Data Package',
  },
  cite: {
    heading: '引用',
    copy: {
      apa: 'APA形式をコピー',
      bibtex: 'BibTeXをコピー',
      csl: 'CSL-JSONをコピー',
    },
    copied: {
      apa: 'APA形式をコピーしました',
      bibtex: 'BibTeXをコピーしました',
      csl: 'CSL-JSONをコピーしました',
    },
    shown: '手でコピーする引用：',
  },
};
