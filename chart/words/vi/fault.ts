import type { Words } from '..';
import { capital } from './letters';

type FaultWords = Parameters<Words['fault']['UNREADABLE']>[0];

/** Why a part of a link was not taken as written, in words, by code. */
export const fault: Words['fault'] = {
  heading: 'Có phần trong liên kết này không dùng được như đã viết',
  names: {
    plain: {
      v: 'phiên bản của liên kết',
      data: 'phiên bản dữ liệu',
      title: 'tiêu đề',
      series: 'chuỗi số liệu',
      from: 'năm đầu',
      to: 'năm cuối',
      scale: 'thang đo',
      alt: 'lựa chọn số thay thế',
      outside: 'lớp số liệu về sau',
      until: 'Năm mà chuỗi số liệu được biết đến',
      lang: 'ngôn ngữ',
      theme: 'giao diện',
      size: 'kích thước',
      paths: 'yêu cầu vẽ các đường có thể',
      ref: 'kịch bản làm mốc so sánh',
      reach: 'giá trị cần đạt',
      article: 'bài báo',
      unit: 'đơn vị',
      year: 'năm',
      doubtful: 'lựa chọn các con số đáng ngờ',
      sort: 'thứ tự sắp xếp',
      query: 'liên kết',
      live: 'lựa chọn những gì kéo được',
      show: 'lựa chọn những gì hiển thị',
      guess: 'yêu cầu vẽ phỏng đoán',
      height: 'chiều cao',
      step: 'bước',
      shown: 'yêu cầu xem đáp án',
      answer: 'câu trả lời đã chọn',
      form: 'hình thức',
      say: 'câu dẫn',
      ask: 'câu hỏi',
      steps: 'số bước',
    },
    scenario: {
      rule: (p) => `kịch bản ${p.id}`,
      name: (p) => `tên của kịch bản ${p.id}`,
      band: (p) => `khoảng biến động của kịch bản ${p.id}`,
      hide: (p) => `việc ẩn kịch bản ${p.id}`,
      lever: (p) => `một đòn bẩy chính sách của kịch bản ${p.id}`,
      shock: (p) => `một cú sốc của kịch bản ${p.id}`,
    },
    number: (p) => `“${p.number}” của kịch bản ${p.id}`,
    part: (p) => `mức tăng ${p.part} trong kịch bản ${p.id}`,
    step: (p) => `bước ${p.number}`,
    unknown: (p) => `“${p.parameter}”`,
  },
  UNREADABLE: (p) => `Không đọc được ${p.parameter}, “${p.value}”${p.instead}.`,
  UNKNOWN_PARAMETER: (p) => `Không nhận ra ${p.parameter} nên đã bỏ qua.`,
  REPEATED: (p) => `${capital(p.parameter)} xuất hiện hai lần; chỉ lấy lần đầu${p.instead}.`,
  MISSING: (p) => `Liên kết này thiếu ${p.parameter}${p.instead}.`,
  GAP: (p) => `Trước ${p.parameter} không có kịch bản nào${p.instead}.`,
  NONE_SHOWN: (p) =>
    `Đã bỏ qua ${p.parameter}: mọi kịch bản đều bị ẩn, mà biểu đồ cần ít nhất một.`,
  TOO_LONG: (p) => `${capital(p.parameter)} quá dài (${p.allowed})${p.instead}.`,
  UNKNOWN_SERIES: (p) => `Không có chuỗi số liệu “${p.value}”${p.instead}.`,
  UNKNOWN_FIGURE: (p) => `Không có số thay thế nào cho con số “${p.value}”${p.instead}.`,
  UNKNOWN_VERSION: (p) => `Không nhận ra ${p.parameter}, “${p.value}”${p.instead}.`,
  NO_PARTS: (p) =>
    `${capital(p.parameter)} dựa vào các phần của chuỗi số liệu, mà chuỗi này không có phần nào ở đây${p.instead}.`,
  E_RANGE: (p) =>
    `${capital(p.parameter)}, “${p.value}”, nằm ngoài giới hạn cho phép (${p.allowed})${p.instead}.`,
  E_HORIZON: (p) =>
    `Năm cuối, “${p.value}”, sớm hơn số liệu cuối cùng của chuỗi (${p.allowed})${p.instead}.`,
  E_YEAR: (p) => `${named(p)} nêu một năm không hợp lý${p.instead}.`,
  E_NONPOSITIVE: (p) => `${named(p)} có giá trị không lớn hơn 0${p.instead}.`,
  E_HORIZON_ZERO: (p) =>
    `${named(p)} đòi phải đạt ngay trong năm có số liệu cuối cùng của chuỗi${p.instead}.`,
  E_OBS_ORDER: (p) => `${named(p)} có các năm không tăng dần${p.instead}.`,
  E_GROWTH_LE_MINUS_100: (p) => `${named(p)} sẽ không còn lại gì${inYear(p)}${p.instead}.`,
  E_NONPOSITIVE_PATH: (p) => `${named(p)} sẽ giảm tới mức không còn gì${inYear(p)}${p.instead}.`,
  E_SEGMENTS: (p) =>
    `${named(p)} cần một giai đoạn đầu tính từ lúc khởi điểm và các giai đoạn theo thứ tự${p.instead}.`,
  E_CEILING: (p) =>
    `${named(p)} không dẫn tới mức trần của nó, hoặc chạm trần ngay năm đầu${p.instead}.`,
  E_ANCHORS: (p) =>
    `${named(p)} cần các năm sau số liệu cuối cùng của chuỗi, theo thứ tự${p.instead}.`,
  E_KIND: (p) => `${named(p)} thuộc một loại không nhận ra được${p.instead}.`,
  E_SHOCK: (p) =>
    `${named(p)} phải xảy ra sau số liệu cuối cùng của chuỗi, không được làm mất tất cả, và phần mất hẳn không được lớn hơn phần giảm${p.instead}.`,
  E_TARGET_NONPOSITIVE: (p) => `${named(p)} nhắm tới một giá trị không lớn hơn 0${p.instead}.`,
  E_NO_LEVERAGE: (p) => `${named(p)} đến năm ấy chưa có tác dụng gì${p.instead}.`,
  E_UNREACHABLE: (p) =>
    `${named(p)} không thể đạt được với mức tăng từ −50 đến 100 % mỗi năm${p.instead}.`,
  E_SHARE_RANGE: (p) =>
    `${named(p)} sẽ làm một tỷ trọng bằng hoặc vượt cả tổng thể${inYear(p)}${p.instead}.`,
  E_REST_NEGATIVE: (p) => `${named(p)} sẽ để lại phần còn lại là số âm${p.instead}.`,
  E_ZERO_SUM: (p) => `${named(p)} có các phần cộng lại bằng 0${p.instead}.`,
  E_LOG_DOMAIN: (p) => `${named(p)} dẫn ra ngoài phạm vi các số${inYear(p)}${p.instead}.`,
  E_EXP_DOMAIN: (p) => `${named(p)} dẫn ra ngoài phạm vi các số${inYear(p)}${p.instead}.`,
  E_OBS_COUNT: (p) =>
    `${capital(p.parameter)}, “${p.value}”, cần nhiều số liệu công bố hơn số mà chuỗi này có${p.instead}.`,
  inStep: (p) => `Bước ${p.number}: ${p.text}`,
  more: (p) => `Và ${p.count} chỗ khác.`,
  setAside: '; phần này đã được bỏ qua',
  instead: (p) => `; thay vào đó dùng ${p.used}`,
};

const named = ({ parameter, value }: FaultWords) =>
  value === '' ? capital(parameter) : `${capital(parameter)}, “${value}”,`;
const inYear = ({ year }: FaultWords) => (year ? ` vào năm ${year}` : '');
