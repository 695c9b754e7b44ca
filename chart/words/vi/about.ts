import type { Words } from '..';

/** Names of the pages; the short one where space is. */
export const nav: Words['nav'] = {
  label: 'Các trang',
  scenarios: 'Kịch bản',
  about: 'Về các số liệu',
  aboutShort: 'Số liệu',
  glossary: 'Thuật ngữ',
};

/** Words about the figures themselves: the page about them and the lists a program can fetch. */
export const about: Words['about'] = {
  title: 'Về các số liệu',
  description:
    'Mọi con số về thương mại và đầu tư ASEAN–Nhật Bản in trong hai bài báo: nằm ở đâu, dẫn nguồn nào, phép tính có khớp không và còn khả năng nào khác.',
  lead: (p) =>
    `Kuroshio vẽ các kịch bản “nếu… thì” về thương mại và đầu tư giữa ASEAN và Nhật Bản. Tất cả đều xuất phát từ những con số in trong hai bài báo. Dưới đây là đủ ${p.count} con số ấy, kèm vị trí in và những điểm đáng ngờ.`,
  contents: 'Trong trang này',

  nature: {
    heading: 'Đây là gì, và không phải là gì',
    points: [
      'Trang này cho thấy điều gì xảy ra nếu một giả định là đúng. Bạn chọn giả định; phép tính thì như nhau với mọi người.',
      'Đây không phải là dự báo. Không chỗ nào ở đây nói một giả định dễ xảy ra đến đâu; một phần những năm sau số liệu cuối cùng nay đã qua, kết quả chính thức đã có và khác với ở đây.',
      'Đây không phải là thống kê chính thức. Các con số là những gì hai tác giả đã in. Không bài nào cho biết đó là thương mại theo thống kê của bên nào, cũng không nói đô la là đô la của từng năm.',
    ],
  },
  treatment: {
    heading: 'Các con số được xử lý thế nào',
    points: [
      'Con số được nêu đúng như bản in, cùng những chữ đứng trước như “hơn”. Không con số nào bị âm thầm sửa.',
      'Mỗi con số đã được đối chiếu với các con số bên cạnh, với bài báo kia và, khi tìm được, với một nguồn khác. Kết quả đối chiếu là phần nhận xét.',
      'Khi một con số in có vẻ sai và biết được một giá trị khác, giá trị ấy là số thay thế của người biên tập. Nó chỉ thay cho số in khi bạn yêu cầu.',
      'Những giá trị không bài nào in được để riêng, gọi là giá trị ngoài hai bài báo. Không tốc độ hay khoảng biến động nào dựa vào chúng.',
      'Tài liệu dẫn bên cạnh một con số là tài liệu kế tiếp mà bài báo nêu trong cùng đoạn. Có thể bài báo chỉ muốn dẫn cho một phần.',
    ],
  },

  checks: {
    heading: 'Chỗ nào cộng không khớp',
    lead: 'Những con số in lẽ ra phải khớp nhau theo phép tính, sau khi đã chừa phần làm tròn cho từng con số. Đơn vị: tỷ USD.',
    compared: 'Đối chiếu',
    arithmetic: 'Phép tính',
    allows: 'Làm tròn cho phép',
    against: 'So với',
    verdict: 'Kết luận',
    verdicts: {
      rounding: 'Khớp trong phạm vi làm tròn',
      inconsistent: 'Không khớp',
      unverified: 'Không có gì để so',
    },
    sum: (p) => `${p.parts.join(' + ')} = ${p.sum}`,
    share: (p) => `${p.level} ÷ ${p.share} = ${p.total}`,
    growth: (p) => `${p.to} ÷ ${p.from} − 1 = ${p.growth}`,
    range: (p) => `${p.low} đến ${p.high}`,
    printed: (p) => `${p.value}, số in`,
    outside: (p) => `${p.value}, ngoài hai bài báo`,
    none: 'không rõ tổng',
    worst: (p) => `${p.kind}: ${p.count}`,
    showDoubtful: 'Hiện mọi con số có thể sai',
  },

  ledger: {
    heading: 'Sổ số liệu',
    find: 'Tìm',
    findHint: 'chữ hoặc số',
    article: 'Bài báo',
    unit: 'Đơn vị',
    year: 'Năm',
    any: 'Tất cả',
    doubtful: 'Chỉ những con số có thể sai',
    show: 'Hiện',
    reset: 'Hiện tất cả',
    count: (p) => `${p.shown} trên ${p.all} con số`,
    none: 'Không có con số nào phù hợp. Hãy bớt một từ hoặc một bộ lọc.',
    sortBy: 'Sắp theo',
    columns: {
      figure: 'Số hiệu',
      value: 'Giá trị',
      year: 'Năm',
      measures: 'Đo cái gì',
      place: 'In ở đâu',
      finding: 'Nhận xét',
    },
    articleNumber: (p) => `Bài ${p.number}`,
    articleTitle: (p) => `Bài ${p.number}: ${p.title}`,
    cites: (p) => `Dẫn nguồn ${p.reference}`,
    citesNothing: 'Không dẫn nguồn',
    feeds: 'Được vẽ trong',
    alternative: 'Số thay thế của người biên tập',
    source: 'Nguồn',
    sources: 'Các nguồn',
    asData: 'Các dòng này dưới dạng',
    checksAsData: 'Các phép đối chiếu này dưới dạng',
    csv: 'CSV',
    json: 'JSON',
    noFinding: 'Không thấy điều gì trái với con số này.',
  },
  unitNames: {
    'bn US$': 'Tỷ USD',
    'm US$': 'Triệu USD',
    'm yen': 'Triệu yên',
    '%': 'Phần trăm',
    year: 'Mốc thời gian',
    years: 'Số năm',
    persons: 'Số người',
    'persons a year': 'Số người mỗi năm',
    rank: 'Thứ hạng',
    number: 'Số đếm',
    none: 'Khẳng định không kèm con số',
  },
  withUnit: {
    year: (p) => p.value,
    number: (p) => p.value,
    rank: (p) => `hạng ${p.value}`,
    other: (p) => `${p.value}\u00a0${p.unit}`,
    none: 'không có số',
  },

  sources: {
    heading: 'Nguồn',
    articles: 'Hai bài báo',
    others: 'Các nguồn dùng để đối chiếu',
    number: (p) => `S${p.number}`,
  },
  milestones: {
    heading: 'Mốc sự kiện',
    lead: 'Những ngày tháng mà hai bài báo nêu, kể lại bằng lời của chúng tôi.',
    doubt: 'Điểm đáng ngờ',
  },

  presets: {
    heading: 'Mẫu có sẵn',
    lead: 'Những mức chính sách và cú sốc dựng sẵn cho kịch bản, mỗi mẫu kèm khoảng giá trị và cơ sở của nó. Tác động được đo so với chính chuỗi ấy khi không có nó, kể từ năm bạn chọn.',
    evidence: {
      seen: 'Giá trị trung tâm đã được thấy trong một nguồn.',
      derived: 'Giá trị trung tâm được tính ra từ những giá trị thấy trong một nguồn.',
      unverified: 'Đây là một giả định: giá trị trung tâm không kiểm chứng được.',
      assumption: 'Đây là một giả định: không nguồn nào nêu giá trị trung tâm.',
    },
    overlap: (p) =>
      `Mẫu này đo một phần cùng một thứ với: ${p.others}. Xin đừng cộng lại khi chưa cân nhắc.`,
    kinds: { level: 'thay đổi lâu dài', growth: 'thay đổi tốc độ', shock: 'cú sốc' },
    size: 'Tác động',
    depth: 'Độ sâu',
    recovery: 'Phục hồi',
    scar: 'Mất hẳn',
    timing: 'Lộ trình',
    response: 'Độ co giãn',
    ranged: (p) => `${p.central} (${p.low} đến ${p.high})`,
    years: (p) => `${p.years} năm`,
    phasedOver: (p) => `trong ${p.years} năm`,
    phasedUntil: (p) => `đến năm ${p.year}`,
    rests: 'Dựa trên',
    noSource: 'không có nguồn',
    overlaps: 'Trùng một phần với',
  },

  meanings: {
    heading: 'Nghĩa của các từ',
    statuses: 'Tình trạng của một giá trị',
    findings: 'Nhận xét về một con số',
    status: {
      published: 'In trong một trong hai bài báo.',
      derived: 'Tính ra từ các con số in; phép tính được nêu rõ.',
      interpolated:
        'Một đường nối giữa hai số liệu; không khẳng định giá trị nào cho những năm ở giữa.',
      projected: 'Kết quả khi áp một quy tắc tăng trưởng vào số liệu cuối cùng.',
      scenario: 'Cũng như vậy, có thêm chính sách hoặc cú sốc.',
      outside: 'Từ một nguồn không phải hai bài báo; chỉ hiện khi bạn yêu cầu.',
    },
    finding: {
      error: 'Như đã in thì không thể đúng.',
      inconsistent: 'Chính các con số khác trong bài báo mâu thuẫn với nó.',
      doubtful: 'Có điều ngoài bài báo mâu thuẫn với nó, hoặc lập luận của bài không vững.',
      unverified: 'Không tìm được gì để đối chiếu.',
      rounding: 'Chỉ lệch ở chữ số cuối.',
      consistent: 'Khớp với những gì bên cạnh hoặc với một nguồn khác.',
    },
  },
};
