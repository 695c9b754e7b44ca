import type { Words } from '..';

/** Words of the page about the API; what a route does is said where its schema stands. */
export const api: Words['api'] = {
  title: 'API',
  description:
    'Mọi địa chỉ của trang dành cho chương trình máy tính: con số, hình ảnh, số liệu công bố và các hàm của mô hình, mỗi địa chỉ kèm một yêu cầu để thử.',
  lead: 'Mọi thứ trên các trang đều có thể lấy bằng chương trình. Không cần khóa truy cập, không cần tài khoản.',
  contents: 'Trong trang này',
  machine: 'Bản dành cho máy:',
  openapi: 'OpenAPI 3.1',
  query: 'Truy vấn của một phép so sánh',
  queryLead:
    'Bảng này nêu các khóa của kịch bản a; b đến f cũng có các khóa như vậy. Khóa nào cũng có thể bỏ qua, thứ tự nào cũng được.',
  takesQuery: 'Nhận truy vấn của một phép so sánh',
  takes: 'Nhận',
  gives: 'Trả về',
  others: (p) => `Các câu trả lời khác: ${p.statuses}.`,
  sameAs: (p) => `với cùng các thành phần như ${p.route}`,
  run: 'Chạy thử',
  required: 'bắt buộc',
  members: (p) => (p.count === 1 ? 'một thành phần' : `${p.count} thành phần`),
  aboutLink: 'Dành cho chương trình:',
};
