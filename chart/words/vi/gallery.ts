import type { Words } from '..';

/** Words of the page of named figures: what each shows, and what to look at. */
export const gallery: Words['gallery'] = {
  title: 'Hình mẫu',
  description:
    'Hình ảnh về thương mại và đầu tư ASEAN–Nhật Bản ở mọi kích thước, mỗi hình kèm giả định, nguồn và liên kết để mở lại.',
  lead: 'Mỗi hình dưới đây do chính trang này vẽ, đúng như khi gửi vào một trang chiếu, một tin nhắn hay một trang web. Thấy gì ở đây thì địa chỉ của hình cho đúng như vậy.',
  contents: 'Các hình',
  alternative: 'Văn bản thay thế',
  open: 'Mở các kịch bản',
  picture: (p) => `Dạng ${p.format}`,
  figures: {
    arrival: {
      name: 'Nơi ai cũng bắt đầu',
      look: 'Số liệu công bố là các chấm, những năm sau đó là nét đứt: không gì vẽ theo giả định lại trông như số liệu đã quan sát.',
    },
    effects: {
      name: 'Một chính sách và một cú sốc',
      look: 'Hai đường tăng cùng một nhịp. Điều làm chúng khác nhau được viết bằng lời bên dưới, kèm năm và mức độ.',
    },
    slide: {
      name: 'Trang chiếu cho phòng tối',
      look: 'Hình đưa thẳng lên máy chiếu; mã QR mở đúng phép so sánh ấy trên mọi điện thoại.',
    },
    six: {
      name: 'Sáu kịch bản',
      look: 'Không nhãn nào chạm nhau, và không đường nào chỉ phân biệt bằng màu.',
    },
    paths: {
      name: 'Những diễn biến có thể',
      look: 'Các đường mảnh gập ghềnh như số liệu đã từng. Không đường nào hơn đường nào.',
    },
    log: {
      name: 'Thang lôgarit',
      look: 'Ở đây mức tăng không đổi là một đường thẳng, nên có thể so sánh hai nhịp tăng ở bất kỳ độ cao nào.',
    },
    average: {
      name: 'Một chuỗi dao động',
      look: 'Đầu tư không có nhịp tăng nào đáng kéo dài. Nó trở về mức trung bình, và chỉ mức ấy có khoảng dao động.',
    },
    alternatives: {
      name: 'Số đã in, số thay thế và số từ nơi khác',
      look: 'Hai số thay cho số in sai và nói rõ điều đó; dấu chéo là số chính thức mà cả hai bài báo đều không có.',
    },
    standing: {
      name: 'Đứng ở năm 2008',
      look: 'Các kịch bản không biết gì về những số liệu trong vòng tròn, vốn đến sau: một giả định đặt cạnh kết quả của nó.',
    },
    parts: {
      name: 'Xuất khẩu và nhập khẩu dẫn dắt',
      look: 'Mỗi phần theo quy tắc riêng. Tỷ lệ xuất phát của chúng là giả định, và hình nói rõ như vậy.',
    },
    single: {
      name: 'Chỉ một số liệu công bố',
      look: 'Một số liệu không cho biết nhịp tăng hay khoảng dao động: các kịch bản hoàn toàn là giả định.',
    },
    vietnamese: {
      name: 'Tên gọi bằng tiếng Việt',
      look: 'Dấu trên và dưới chữ đều nguyên vẹn; tên dài sang dòng thứ hai trước khi chữ phải nhỏ đi.',
    },
    japanese: {
      name: 'Tên gọi bằng tiếng Nhật',
      look: 'Bộ chữ đi cùng hình, nên trên máy nào cũng như nhau.',
    },
    faulty: {
      name: 'Một địa chỉ có lỗi',
      look: 'Phần không đọc được được nêu ngay trên hình, cùng với thứ được dùng thay vào đó.',
    },
  },
};
