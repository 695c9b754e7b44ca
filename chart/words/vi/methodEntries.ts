import type { Words } from '..';

/** Each rule in short, with its formula. */
export const entries: Words['method']['about']['entries'] = {
  hold: {
    name: 'Giữ nguyên',
    says: 'Mức giữ nguyên ở số liệu công bố cuối cùng.',
    formula: 'V_k = V_0',
  },
  mean: {
    name: 'Trở về trung bình',
    says: 'Ngay năm đầu, mức trở về trung bình nhân của chuỗi số liệu rồi giữ nguyên ở đó.',
    formula: 'V_k = (V_1 × V_2 × … × V_N)^(1 ÷ N)',
  },
  constant: {
    name: 'Mức tăng bạn chọn',
    says: 'Mỗi năm bằng năm trước nhân với cùng một số.',
    formula: 'V_k = V_0 × (1 + g)^k',
  },
  trend: {
    name: 'Tốc độ của chuỗi số liệu',
    says: 'Tốc độ tăng trưởng kép hằng năm (CAGR) nối số liệu công bố đầu tiên với số liệu cuối cùng được giữ tiếp; những gì ở giữa không ảnh hưởng.',
    formula: 'g = (V_N ÷ V_1)^(1 ÷ T) − 1',
  },
  ols: {
    name: 'Tốc độ hồi quy',
    says: 'Một đường thẳng được hồi quy qua lôgarit của mọi số liệu bằng phương pháp bình phương nhỏ nhất; hệ số góc của nó được giữ tiếp kể từ số liệu cuối cùng.',
    formula: 'g = e^β − 1,  β = Σ(t − m) × ln V ÷ Σ(t − m)^2',
  },
  linear: {
    name: 'Mỗi năm thêm một lượng như nhau',
    says: 'Mỗi năm cộng thêm cùng một số đô la, nên mức tăng tính theo phần trăm giảm dần.',
    formula: 'V_k = V_0 + d × k',
  },
  phased: {
    name: 'Hết mức tăng này đến mức tăng khác',
    says: 'Mức tăng không đổi trong từng giai đoạn và thay đổi vào những năm bạn nêu.',
    formula: 'V_k = V_0 × (1 + g_1)^n × (1 + g_2)^m × …',
  },
  fading: {
    name: 'Mức tăng chuyển dần',
    says: 'Mức tăng bắt đầu ở một tốc độ và chuyển dần về một tốc độ khác; cứ H năm khoảng cách lại thu hẹp một nửa.',
    formula: 'g_k = g_L + (g_0 − g_L) × 2^(−(k − 1) ÷ H)',
  },
  logistic: {
    name: 'Tăng rồi chững lại',
    says: 'Mức tăng chậm lại khi mức tiến gần trần K.',
    formula: 'V_k = K ÷ (1 + (K ÷ V_0 − 1) × R^(−k))',
  },
  drawn: {
    name: 'Vẽ tay',
    says: 'Các điểm bạn vẽ được nối với nhau bằng mức tăng không đổi, từ năm a đến năm b.',
    formula: 'V_t = V_a × (V_b ÷ V_a)^((t − a) ÷ (b − a))',
  },
  target: {
    name: 'Một mức cần đạt',
    says: 'Tìm mức tăng không đổi để đạt mức X sau n năm; khi có đòn bẩy chính sách và cú sốc thì tìm bằng cách chia đôi khoảng.',
    formula: 'g = (X ÷ V_0)^(1 ÷ n) − 1',
  },
  parts: {
    name: 'Từng phần dẫn dắt',
    says: 'Mỗi phần tăng theo quy tắc riêng và tổng là tổng các phần, nên mức tăng của tổng là trung bình các mức tăng ấy, lấy tỷ trọng năm trước làm quyền số. Bài báo không in cơ cấu của tổng công bố cuối cùng: coi cơ cấu ấy giống như năm cuối mà mọi phần đều có số liệu là một giả định.',
    formula: 'V = V_1 + V_2 + …,  g = (V_1 × g_1 + V_2 × g_2 + …) ÷ V',
  },
  points: {
    name: 'Đòn bẩy lên tốc độ tăng',
    says: 'Cộng s điểm phần trăm vào mức tăng mỗi năm, theo lộ trình với trọng số w từ 0 đến 1.',
    formula: 'V_t = V_(t − 1) × (1 + g + s × w_t)',
  },
  level: {
    name: 'Đòn bẩy lên mức',
    says: 'Đường được nâng lên một tỷ lệ λ theo lộ trình với trọng số w; sau đó mức tăng trở lại như cũ.',
    formula: 'M_t = 1 + λ × w_t',
  },
  shock: {
    name: 'Cú sốc',
    says: 'Vào năm s, mức tụt xuống dưới đường của nó một tỷ lệ d; trong R năm nó phục hồi, trừ phần mất hẳn σ.',
    formula: 'φ_t = 1 − d + (d − σ) × (t − s) ÷ R',
  },
  split: {
    name: 'Cái gì tạo ra chênh lệch',
    says: 'Chênh lệch so với khi chỉ có quy tắc được chia theo trung bình lôgarit L, sao cho các phần cộng lại đúng bằng chênh lệch, dù kể theo thứ tự nào.',
    formula: 'C = L × ln M,  L = (V − B) ÷ ln (V ÷ B)',
  },
  range: {
    name: 'Khoảng biến động quanh một tốc độ',
    says: 'Những lên xuống s của chính chuỗi số liệu, nới rộng theo số năm phía trước h và theo việc bản thân tốc độ cũng không chắc chắn, dùng phân phối t của Student vì số liệu ít. Quanh một mức tăng bạn tự chọn thì chỉ tính số năm phía trước.',
    formula: 'V_h × e^(± t × s × √(h × (1 + h ÷ T)))',
  },
  meanRange: {
    name: 'Khoảng biến động quanh mức trung bình',
    says: 'Với chuỗi số liệu dao động quanh mức trung bình, khoảng biến động năm nào cũng như nhau.',
    formula: 'V × e^(± t × s × √(1 + 1 ÷ N))',
  },
  backtest: {
    name: 'Lấy quá khứ để thử',
    says: 'Mỗi quy tắc chỉ được biết các số liệu đến một năm đã qua và phải nói ra những số liệu sau đó; f là hệ số sai lệch điển hình của nó, tính từ N cặp số thực tế A và số nói ra F.',
    formula: 'f = e^(Σ|ln (A ÷ F)| ÷ N)',
  },
  sum: {
    name: 'Các phần và tổng của chúng',
    says: 'Tổng in T có thể lệch so với tổng của n phần in P trong phạm vi mà bước làm tròn b cho phép; nếu lệch hơn thì cả hai đều được nêu và không con số nào bị sửa.',
    formula: '|T − ΣP| ≤ ½ × b × (n + 1)',
  },
};
