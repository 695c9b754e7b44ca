import type { Words } from '..';

/** Words of the dialog in which an educator chooses what an embed lets its readers do. */
export const embedding: Words['embedding'] = {
  open: '読者にできることを選ぶ…',
  heading: 'このグラフを埋め込む',
  notLoaded: '選択画面を読み込めませんでした。上のコードはそのまま使えます。',

  host: {
    label: '掲載先',
    any: '指定しない',
    names: {
      own: '自分のページ（HTML）',
      moodle: 'Moodle',
      canvas: 'Canvas',
      wordpress: 'WordPress',
      sites: 'Google Sites',
      notion: 'Notion',
      powerpoint: 'PowerPoint',
      slides: 'Google Slides',
    },
    help: {
      own: () =>
        'ページのHTMLにコードを貼り付けます。1行のスクリプトが、グラフがいくつあっても、各フレームを必要な高さにします（ページに1回だけで足ります）。コンテンツセキュリティポリシーがある場合は、frame-srcとscript-srcでこのサイトを許可してください。スクリプトを使えない場所では、フレームだけを使います。',
      moodle: (p) =>
        `ページまたはラベルにHTMLとして貼り付けて保存します。高さは${p.height}pxに固定され、スクリプトは要りません。Moodleは教員が貼り付けたフレームを残し、学生の投稿からは取り除きます。学生はリンクか画像を提出してください。`,
      canvas: (p) =>
        `HTMLとして貼り付けて保存します。Canvasはフレームを残してスクリプトを取り除くため、高さは固定です。${p.height}pxあれば、どの幅でも足ります。`,
      wordpress: () =>
        'コードではなくアドレスを、単独の行に貼り付けます。WordPressはこのサイトに表示内容を問い合わせ、スクリプトだけが動くサンドボックスの中にフレームを作ります。グラフはその中で動くように作られています。フレームの高さは200〜1000pxに限られ、それを超える部分はスクロールします。',
      sites: (p) =>
        `「埋め込み」にアドレスを入れ、枠の高さを${p.height}pxほどにします。Google Sitesがコードの何を残すかを述べた資料は見当たらず、動作も確認していません。枠が空のままなら、リンク付きの画像を使ってください。`,
      notion: (p) =>
        `「/embed」と入力し、コードではなくアドレスを貼り付けます。そのあと、すべてが見えるまで（${p.height}pxほど）下の端を引き下げます。動作は確認していません。ブロックが空のままなら、リンク付きの画像を使ってください。`,
      powerpoint: () =>
        'スライドには画像を使います。会場の通信状態に左右されません。文字が最も鮮明なSVG、古い版にはPNGをダウンロードして挿入し、画像に、動くグラフを開くリンクと代替テキストを付けてください。',
      slides: () =>
        'Google SlidesはSVGを受け付けないため、PNGをダウンロードして挿入します。そのあと画像に、動くグラフを開くリンクと代替テキストを付けてください。',
    },
  },

  readers: {
    heading: '読者にできること',
    years: '年をたどる',
    guess: '結果を見る前に推測を描く',
    moves: '動かせるスライダー',
    none: 'このシナリオには、スライダーで動かせる数値がありません。',
    from: '下限',
    to: '上限',
    lowest: (p) => `${p.scenario}、${p.name}の下限`,
    highest: (p) => `${p.scenario}、${p.name}の上限`,
    order: '下限は上限より小さくしてください。',
    locked: (p) => `${p.why}それまでスライダーは動かせません。`,
    most: (p) => `スライダーは${p.most}本までです。それ以上は追いきれません。`,
  },

  shown: {
    heading: '表示するもの',
    parts: {
      title: '題名',
      sentences: '説明文',
      bands: '範囲',
      milestones: '出来事',
      table: '表',
    },
  },

  look: {
    heading: '見た目',
    theme: '配色',
    themes: { reader: '読者の端末に合わせる', light: 'ライト', dark: 'ダーク' },
    language: '言語',
    height: '高さ',
    room: (p) => `どの画面でも足りる高さ：${p.px}px`,
    fixed: '固定（px）',
    px: '高さ（px）',
    unreadable: (p) =>
      `${p.min}〜${p.max}の整数を入力してください。それまでは足りる高さを使います。`,
    clamped: (p) => `フレームの高さは${p.min}〜${p.max}pxです。${p.used}pxを使います。`,
  },

  data: {
    heading: 'データが訂正されたとき',
    frozen: (p) => `バージョン${p.data}のまま`,
    follows: '最新のデータに従う',
  },

  existing: {
    heading: '既存の埋め込みを変更',
    field: 'そのコードまたはアドレス',
    none: 'この文字列には、このサイトの埋め込みがありません。何も変わっていません。',
    taken: '読み取りました。ここの選択は、その埋め込みのものになりました。',
    partly: '読み取りましたが、一部は書かれたとおりには使えませんでした。',
  },

  preview: {
    heading: 'プレビュー',
    width: 'プレビューの幅',
    px: (p) => `${p.px}px`,
    title: '埋め込みのプレビュー',
    picture: '画像のプレビュー',
    scaled: (p) => `${p.percent}に縮小`,
    offline: 'プレビューには接続が必要です。コードには要りません。',
    changed: '選んだ範囲に収めるための変更：',
  },

  forms: {
    label: '受け取る形',
    names: {
      frame: 'フレーム',
      fitted: 'フレーム（高さ自動）',
      picture: 'リンク付きの画像',
      link: 'リンクとQRコード',
    },
    frame: {
      note: (p) => `スクリプトを使えないページ用。高さ${p.px}pxの固定フレームです。`,
      field: 'フレームのコード',
      copy: 'フレームのコードをコピー',
      copied: 'フレームのコードをコピーしました',
    },
    fitted: {
      note: 'フレームと、その高さをグラフに合わせる1行のスクリプトです。',
      notFixed: 'ここでは固定の高さは使わず、フレームがグラフに合わせます。',
      field: 'フレームとスクリプトのコード',
      copy: 'スクリプト付きのコードをコピー',
      copied: 'スクリプト付きのコードをコピーしました',
    },
    picture: {
      note: 'フレームを使えないページ用。画像を押すと、動くグラフが開きます。',
      shows: '画像では結果がすぐ見えます。推測を待つのは動くグラフだけです。',
      size: '大きさ',
      sizes: {
        page: 'ページ',
        og: 'リンクのプレビュー',
        square: '正方形',
        slide: 'スライド',
      },
      sized: (p) => `${p.name}、${p.width}×${p.height}`,
      field: '画像のコード',
      copy: '画像のコードをコピー',
      copied: '画像のコードをコピーしました',
      copyAddress: 'リンクをコピー',
      copyAlternative: '代替テキストをコピー',
      copiedAlternative: '代替テキストをコピーしました',
      file: (p) => `画像（${p.format}）`,
    },
    link: {
      note: 'このアドレスで、ここで選んだとおりの動くグラフが開きます。',
      field: '動くグラフのアドレス',
      copy: 'アドレスをコピー',
      copied: 'アドレスをコピーしました',
      qr: 'このアドレスのQRコード',
      workbench: 'シナリオを自由に操作するリンク',
      copyWorkbench: '操作用のリンクをコピー',
      copiedWorkbench: '操作用のリンクをコピーしました',
    },
  },
};
