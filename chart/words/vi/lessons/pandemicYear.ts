import type { LessonWords } from '../../lessonWords';

/** Words of "A pandemic year". */
export const pandemicYear: LessonWords['pandemic-year'] = {
  title: 'Một năm đại dịch',
  fall: {
    say: (p) =>
      `Ở đây thương mại tiếp tục theo tốc độ của chuỗi số liệu. Giả sử một cú sốc kiểu đại dịch làm mất ${p.depth} vào năm ${p.year}, thương mại phục hồi sau ${p.years}, và ${p.scar} mất hẳn (giả định).`,
    question: (p) => `Cho đến năm ${p.to}, thương mại trông ra sao? Hãy vẽ cả cú sốc.`,
    explanation: [
      (p) =>
        `Mức giảm: năm ${p.year} thương mại còn ${p.level}, thấp hơn ${p.fall} so với năm ${p.before}.`,
      (p) =>
        `Khoảng cách tới xu hướng: như thế là thấp hơn ${p.depth} so với ${p.without} lẽ ra đạt được nếu không có cú sốc, vì mức tăng của năm ấy cũng không còn.`,
      (p) =>
        `Phần mất hẳn: từ năm ${p.back} thương mại lại tăng như lẽ ra vẫn tăng nhưng ở mức thấp hơn ${p.scar}, và phần mất hẳn lớn đến đâu thì chỉ có thể giả định.`,
    ],
  },
  rebound: {
    say: (p) =>
      `Cũng trong kịch bản ấy, năm ${p.after} có tin vui: thương mại tăng ${p.rise} so với năm trước.`,
    question: 'Lúc đó thương mại đang ở đâu?',
    explanation: [
      (p) =>
        `Thương mại ở mức ${p.level}, vẫn thấp hơn ${p.gap} so với ${p.without} lẽ ra đạt được nếu không có cú sốc.`,
      (p) =>
        `Mức tăng lớn vì được tính từ một năm thấp: so với năm ${p.before}, năm trước cú sốc, thương mại vẫn thấp hơn ${p.shortOfBefore}.`,
      'Thay đổi so với năm trước cho biết đường dốc đến đâu chứ không cho biết đã đi được bao xa, nên hãy xem cả mức.',
    ],
  },
  official: {
    say: (p) =>
      `Có một số liệu chính thức cho năm ${p.year} mà cả hai bài báo đều không có: ${p.level}, số liệu sơ bộ, thấp hơn ${p.fall} so với năm trước.`,
    question: (p) =>
      `Trên một đường tăng ${p.due} mỗi năm, một lần giảm như vậy tạo ra khoảng cách bao nhiêu?`,
    explanation: [
      (p) =>
        `Khoảng cách là ${p.gap}: thương mại giảm ${p.fall} vào một năm lẽ ra tăng ${p.due}, nên chỉ còn ${p.left} của đường ấy.`,
      (p) =>
        `Trên một đường không tăng thì khoảng cách là ${p.fall}, nên cú sốc sâu đến đâu còn tùy vào đường mà ta giả định.`,
      (p) =>
        `Trên biểu đồ, số liệu ấy là một dấu chéo, vì nó nằm ngoài hai bài báo và không bao giờ được dùng để tính, và nó thấp hơn đường ấy ${p.below}, vì ngay năm trước đó thương mại đã ở dưới đường rồi.`,
    ],
  },
  stands: {
    above: 'Cao hơn mức lẽ ra đạt được nếu không có cú sốc',
    level: 'Bằng mức lẽ ra đạt được nếu không có cú sốc',
    below: 'Thấp hơn mức lẽ ra đạt được nếu không có cú sốc',
  },
  teacher: {
    teaches: [
      'Phân biệt ba điều: mức giảm so với năm trước, khoảng cách tới xu hướng, và phần mất hẳn.',
      'Vì sao tăng mạnh sau khi giảm chưa chắc đã là phục hồi.',
      'Muốn đo khoảng cách phải có một đường để đo, và đường ấy là một giả định.',
    ],
    discuss: [
      'Trong ba con số ấy, một bộ trưởng sẽ dẫn con số nào? Còn phe đối lập?',
      'Nhiều năm sau, bạn làm thế nào để biết có phần nào đã mất hẳn hay không?',
      'Trên đường bạn vẽ, thương mại đuổi kịp ở đâu, và vì sao ở đó?',
      'Số liệu chính thức mới là sơ bộ. Trong một bài viết, bạn sẽ dùng nó thế nào?',
    ],
    lookOut: [
      'Cú sốc trong bài là tưởng tượng và nằm ở một năm chưa đến; độ sâu lấy theo mức giảm mà giới chức công bố, còn phần mất hẳn là giả định.',
      'Số liệu chính thức đến từ một bản thống kê khác với các bài báo; nó được đặt bên cạnh chuỗi số liệu chứ không nối vào.',
    ],
  },
};
