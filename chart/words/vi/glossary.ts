import type { Glossary } from '../glossaryOf';

/** The page that explains the terms: what each means, in plain words. */
export const glossary: Glossary = {
  title: 'Bảng thuật ngữ',
  description:
    'Thuật ngữ về các kịch bản ASEAN–Nhật Bản bằng tiếng Anh, tiếng Việt và tiếng Nhật, giải thích bằng lời dễ hiểu.',
  lead: 'Mọi thuật ngữ mà trang dùng theo nghĩa riêng hoặc theo nghĩa của ngành, giải thích bằng lời dễ hiểu và trong ba ngôn ngữ.',
  contents: 'Các thuật ngữ',
  terms: {
    scenario: {
      term: 'kịch bản',
      text: 'Kết quả nếu một số giả định là đúng: một quy tắc tăng trưởng cùng các đòn bẩy chính sách và cú sốc do ai đó chọn. Kịch bản không nói gì về việc các giả định ấy dễ xảy ra đến đâu.',
    },
    projection: {
      term: 'ngoại suy',
      text: 'Chuỗi số liệu được kéo dài chỉ bằng một quy tắc nêu rõ, không có đòn bẩy hay cú sốc nào. Đó là phép tính, không phải dự báo.',
    },
    assumption: {
      term: 'giả định',
      text: 'Một con số do ai đó đặt ra: tốc độ tăng, độ lớn của đòn bẩy, năm xảy ra cú sốc. Khi không có nguồn nào làm chứng, chữ này đứng ngay cạnh con số.',
    },
    published: {
      term: 'số liệu công bố',
      text: 'Con số được in trong một trong hai bài báo, đi kèm vị trí in của nó.',
    },
    derived: {
      term: 'số liệu suy ra',
      text: 'Con số suy ra từ các số đã in bằng phép tính, chẳng hạn tổng trừ đi một phần.',
    },
    doubtful: {
      term: 'số liệu đáng ngờ',
      text: 'Con số đã in nhưng phép tính của chính bài báo hoặc một nguồn khác nói ngược lại. Nó được vẽ rỗng kèm lý do và không bao giờ bị lặng lẽ sửa.',
    },
    alternative: {
      term: 'giá trị thay thế',
      text: 'Một giá trị khác cho số liệu đáng ngờ, có nguồn. Nó chỉ thay cho số đã in khi người đọc yêu cầu.',
    },
    record: {
      term: 'chuỗi số liệu',
      text: 'Toàn bộ số liệu của một chuỗi theo thứ tự thời gian: điểm xuất phát của các quy tắc và cơ sở ước lượng khoảng biến động.',
    },
    rule: {
      term: 'quy tắc tăng trưởng',
      text: 'Cách một mức đi tiếp từ năm này sang năm khác: theo mức tăng tự chọn, theo tốc độ của chuỗi số liệu, giữ nguyên, v.v.',
    },
    pace: {
      term: 'tốc độ của chuỗi số liệu',
      text: 'Mức tăng hằng năm duy nhất nối số liệu đầu với số liệu cuối của chuỗi. Những gì ở giữa không ảnh hưởng đến nó.',
    },
    cagr: {
      term: 'tốc độ tăng trưởng kép hằng năm (CAGR)',
      text: 'Mức tăng không đổi mỗi năm dẫn từ giá trị này đến giá trị kia: căn bậc n của tỷ số giữa chúng, trừ một, qua n năm.',
    },
    average: {
      term: 'trung bình (nhân)',
      text: 'Căn bậc n của tích n giá trị: mức giữa của một chuỗi dao động theo tỷ lệ hơn là theo lượng.',
    },
    noChange: {
      term: 'giữ nguyên',
      text: 'Quy tắc theo đó mức giữ nguyên ở số liệu cuối cùng. Nó luôn được vẽ cạnh xu hướng vì rất khó vượt qua.',
    },
    lever: {
      term: 'đòn bẩy chính sách',
      text: 'Một giả định về chính sách. Loại thứ nhất nâng tốc độ tăng thêm số điểm phần trăm mỗi năm, loại thứ hai nâng mức thêm số phần trăm khi đã phát huy đủ.',
    },
    points: {
      term: 'điểm phần trăm',
      text: 'Hiệu của hai tỷ lệ phần trăm: từ 3 % lên 4 % là một điểm, dù tăng thêm một phần ba.',
    },
    shock: {
      term: 'cú sốc',
      text: 'Một cú tụt đột ngột xuống dưới đường lẽ ra đã đi, phần lớn được bù lại sau vài năm.',
    },
    gapToTrend: {
      term: 'khoảng cách tới xu hướng',
      text: 'Mức nằm thấp hơn bao nhiêu so với đường không có cú sốc. Đó không phải mức giảm so với năm trước, vốn bỏ qua phần tăng trưởng đã không đến.',
    },
    scar: {
      term: 'mất mát lâu dài',
      text: 'Phần của cú sốc không bao giờ được bù lại.',
    },
    range: {
      term: 'khoảng biến động',
      text: 'Những lên xuống của chính chuỗi số liệu sẽ trải rộng đến đâu trong các năm tới. Đó không phải xác suất để kịch bản thành hiện thực.',
    },
    paths: {
      term: 'đường có thể có',
      text: 'Những đường vẽ ngẫu nhiên với những lên xuống như của chuỗi số liệu. Không đường nào đúng hơn đường nào.',
    },
    contribution: {
      term: 'phần đóng góp',
      text: 'Phần mà một giả định cộng vào hay bớt khỏi chênh lệch. Các phần được chia sao cho cộng lại đúng bằng chênh lệch.',
    },
    target: {
      term: 'mục tiêu',
      text: 'Mức cần đạt vào một năm, từ đó tính ngược ra tốc độ tăng cần có.',
    },
    doubling: {
      term: 'thời gian tăng gấp đôi',
      text: 'Số năm để một mức tăng gấp đôi với tốc độ đã cho: ở 3,3 % mỗi năm là khoảng 21 năm.',
    },
    index: {
      term: 'chỉ số',
      text: 'Chuỗi tính theo số liệu cuối cùng bằng 100. Nhờ vậy có thể so sánh các chuỗi có độ lớn khác nhau.',
    },
    logScale: {
      term: 'thang lôgarit',
      text: 'Trục mà khoảng cách bằng nhau nghĩa là tỷ lệ bằng nhau, nên mức tăng không đổi là một đường thẳng.',
    },
    currentPrices: {
      term: 'giá hiện hành',
      text: 'Đô la của từng năm, tính theo giá năm ấy. Lạm phát và tỷ giá nằm sẵn trong mức tăng.',
    },
    fdi: {
      term: 'đầu tư trực tiếp nước ngoài (FDI)',
      text: 'Vốn doanh nghiệp bỏ vào doanh nghiệp ở nước ngoài mà họ kiểm soát hoặc tham gia điều hành; ở đây tính theo dòng vốn của một năm.',
    },
    backtest: {
      term: 'kiểm tra trên quá khứ',
      text: 'Phép thử trên quá khứ: quy tắc chỉ được biết số liệu đến một năm rồi đem so với những gì đến sau.',
    },
    factor: {
      term: 'hệ số',
      text: 'Giá trị này lớn gấp bao nhiêu lần giá trị kia. “Sai lệch hệ số 1,3” là cao hơn 30 % hoặc thấp hơn 23 %.',
    },
  },
};
