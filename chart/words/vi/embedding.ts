import type { Words } from '..';

/** Words of the dialog in which an educator chooses what an embed lets its readers do. */
export const embedding: Words['embedding'] = {
  open: 'Chọn những gì người đọc được làm …',
  heading: 'Nhúng biểu đồ này',
  notLoaded: 'Không tải được các lựa chọn. Mã ở trên vẫn dùng được.',

  host: {
    label: 'Biểu đồ sẽ đặt ở đâu',
    any: 'Bất cứ đâu',
    names: {
      own: 'Trang của riêng tôi (HTML)',
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
        'Dán mã vào chỗ trang của bạn nhận HTML. Một dòng script, chỉ cần một lần cho bao nhiêu biểu đồ cũng được, cho mỗi khung đúng chiều cao cần thiết. Nếu trang của bạn có chính sách bảo mật nội dung, hãy cho phép trang này trong frame-src và script-src. Nơi không được chạy script thì chỉ dùng riêng khung.',
      moodle: (p) =>
        `Dán mã dưới dạng HTML vào một trang hoặc nhãn rồi lưu. Khung có chiều cao cố định ${p.height} px và không cần script. Moodle giữ khung do giáo viên dán và bỏ khung trong bài của học viên: học viên nộp liên kết hoặc hình ảnh.`,
      canvas: (p) =>
        `Dán mã dưới dạng HTML rồi lưu. Canvas giữ khung nhưng bỏ mọi script, nên khung có chiều cao cố định: ${p.height} px, đủ cho mọi chiều rộng.`,
      wordpress: () =>
        'Dán địa chỉ, không phải mã, trên một dòng riêng. WordPress hỏi trang này cần hiện gì rồi tự tạo khung, trong một hộp cát chỉ cho phép script; biểu đồ được làm để chạy trong đó. WordPress cho khung cao từ 200 đến 1000 px: phần dư thì phải cuộn.',
      sites: (p) =>
        `Chèn nội dung nhúng theo địa chỉ và kéo khung cao khoảng ${p.height} px. Theo chúng tôi biết, không có tài liệu nào nói Google Sites giữ lại gì của mã, và chúng tôi chưa thử; nếu khung vẫn trống, hãy dùng hình ảnh kèm liên kết.`,
      notion: (p) =>
        `Gõ /embed rồi dán địa chỉ, không phải mã. Sau đó kéo cạnh dưới đến khi thấy hết, khoảng ${p.height} px. Chúng tôi chưa thử; nếu khối vẫn trống, hãy dùng hình ảnh kèm liên kết.`,
      powerpoint: () =>
        'Trang chiếu dùng hình ảnh để không phụ thuộc vào mạng trong phòng. Tải bản SVG để chữ sắc nét nhất, hoặc PNG cho phiên bản cũ, rồi chèn vào. Gắn cho hình liên kết mở biểu đồ tương tác, và văn bản thay thế.',
      slides: () =>
        'Google Slides không nhận SVG: hãy tải bản PNG rồi chèn vào. Sau đó gắn cho hình liên kết mở biểu đồ tương tác, và văn bản thay thế.',
    },
  },

  readers: {
    heading: 'Người đọc được làm gì',
    years: 'Xem lần lượt từng năm',
    guess: 'Vẽ phỏng đoán trước khi thấy kết quả',
    moves: 'Các thanh trượt kéo được',
    none: 'Kịch bản này không có con số nào chỉnh được bằng thanh trượt.',
    from: 'từ',
    to: 'đến',
    lowest: (p) => `Thấp nhất, ${p.name}, ${p.scenario}`,
    highest: (p) => `Cao nhất, ${p.name}, ${p.scenario}`,
    order: 'Giới hạn dưới phải nhỏ hơn giới hạn trên.',
    locked: (p) => `${p.why} Khi chưa sửa, thanh trượt vẫn khóa.`,
    most: (p) => `Nhiều nhất ${p.most} thanh trượt: nhiều hơn thì không ai theo dõi nổi.`,
  },

  shown: {
    heading: 'Hiển thị những gì',
    parts: {
      title: 'Tiêu đề',
      sentences: 'Câu diễn giải',
      bands: 'Khoảng biến động',
      milestones: 'Sự kiện',
      table: 'Bảng số liệu',
    },
  },

  look: {
    heading: 'Trình bày',
    theme: 'Màu sắc',
    themes: { reader: 'Theo thiết bị người đọc', light: 'Sáng', dark: 'Tối' },
    language: 'Ngôn ngữ',
    height: 'Chiều cao',
    room: (p) => `Đủ cho mọi màn hình: ${p.px} px`,
    fixed: 'Cố định, tính bằng px',
    px: 'Chiều cao tính bằng px',
    unreadable: (p) =>
      `Cần một số nguyên từ ${p.min} đến ${p.max}. Khi chưa sửa, dùng chiều cao vừa đủ.`,
    clamped: (p) => `Khung có thể cao từ ${p.min} đến ${p.max} px; ở đây dùng ${p.used} px.`,
  },

  data: {
    heading: 'Khi số liệu được đính chính',
    frozen: (p) => `Giữ phiên bản ${p.data}`,
    follows: 'Theo số liệu mới nhất',
  },

  existing: {
    heading: 'Sửa một biểu đồ đã nhúng',
    field: 'Mã hoặc địa chỉ của biểu đồ ấy',
    none: 'Trong đoạn này không có biểu đồ nhúng nào của trang. Không có gì thay đổi.',
    taken: 'Đã đọc. Các lựa chọn ở đây nay là của biểu đồ ấy.',
    partly: 'Đã đọc, nhưng có phần không dùng được như đã viết:',
  },

  preview: {
    heading: 'Xem trước',
    width: 'Chiều rộng khi xem trước',
    px: (p) => `${p.px} px`,
    title: 'Xem trước biểu đồ nhúng',
    picture: 'Xem trước hình ảnh',
    scaled: (p) => `thu còn ${p.percent}`,
    offline: 'Bản xem trước phải chờ có mạng. Mã thì không.',
    changed: 'Để không vượt quá những gì bạn đã chọn:',
  },

  forms: {
    label: 'Lấy về dưới dạng nào',
    names: {
      frame: 'Khung',
      fitted: 'Khung, chiều cao tự động',
      picture: 'Hình ảnh kèm liên kết',
      link: 'Liên kết và mã QR',
    },
    frame: {
      note: (p) => `Cho trang không nhận script: khung có chiều cao cố định ${p.px} px.`,
      field: 'Mã của khung',
      copy: 'Chép mã của khung',
      copied: 'Đã chép mã của khung',
    },
    fitted: {
      note: 'Khung cùng một dòng script làm cho khung cao đúng bằng biểu đồ.',
      notFixed: 'Ở đây không dùng chiều cao cố định: khung cao theo biểu đồ.',
      field: 'Mã của khung cùng script',
      copy: 'Chép mã cùng script',
      copied: 'Đã chép mã cùng script',
    },
    picture: {
      note: 'Cho trang không nhận khung. Bấm vào hình sẽ mở biểu đồ tương tác.',
      shows: 'Hình ảnh cho thấy kết quả ngay; chỉ biểu đồ tương tác mới chờ phỏng đoán.',
      size: 'Kích thước',
      sizes: {
        page: 'Trang',
        og: 'Xem trước liên kết',
        square: 'Vuông',
        slide: 'Trang chiếu',
      },
      sized: (p) => `${p.name}, ${p.width} × ${p.height}`,
      field: 'Mã của hình ảnh',
      copy: 'Chép mã của hình ảnh',
      copied: 'Đã chép mã của hình ảnh',
      copyAddress: 'Chép liên kết',
      copyAlternative: 'Chép văn bản thay thế',
      copiedAlternative: 'Đã chép văn bản thay thế',
      file: (p) => `Hình ảnh dạng ${p.format}`,
    },
    link: {
      note: 'Địa chỉ này mở biểu đồ tương tác với mọi lựa chọn ở đây.',
      field: 'Địa chỉ của biểu đồ tương tác',
      copy: 'Chép địa chỉ',
      copied: 'Đã chép địa chỉ',
      qr: 'Mã QR của địa chỉ này',
      workbench: 'Liên kết để tự chỉnh kịch bản',
      copyWorkbench: 'Chép liên kết để tự chỉnh',
      copiedWorkbench: 'Đã chép liên kết để tự chỉnh',
    },
  },
};
