import type { Bilingual } from '../../bulletin/language.ts';

/** A term of Vietnamese political life, as the glossary explains it. */
export interface Term {
  /** Its anchor on the page, and what tells it from others. */
  readonly id: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  /** Other words for it in English stories; plurals in -s are known. */
  readonly forms?: readonly string[];
  /** Vietnamese words in the English text, in their order. */
  readonly vietnamese?: readonly string[];
}

/** Terms under one heading. */
export interface TermGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly terms: readonly Term[];
}

/** The terms, in the order of the page. */
export const GLOSSARY: readonly TermGroup[] = [
  {
    id: 'to-chuc-dang',
    title: { vi: 'Tổ chức đảng', en: 'Party organisations' },
    terms: [
      {
        id: 'chi-bo',
        name: { vi: 'chi bộ', en: 'Party cell' },
        text: {
          vi: 'Tổ chức nhỏ nhất của Đảng Cộng sản Việt Nam, lập ở thôn, bản, tổ dân phố hoặc nơi làm việc. Mọi đảng viên đều sinh hoạt ở một chi bộ.',
          en: 'The smallest unit of the Communist Party of Vietnam, formed in a hamlet, a residential group or a place of work. Every member belongs to one.',
        },
      },
      {
        id: 'cuoc-hop-chi-bo',
        name: { vi: 'sinh hoạt chi bộ', en: 'Party cell meeting' },
        text: {
          vi: 'Cuộc họp của chi bộ, thường lệ mỗi tháng một lần, để bàn công việc, ra nghị quyết và góp ý cho đảng viên.',
          en: 'The meeting of a cell, as a rule once a month, at which members discuss the work of the place, pass resolutions and comment on one another’s conduct.',
        },
      },
      {
        id: 'chi-uy',
        name: { vi: 'chi ủy', en: 'cell executive committee' },
        text: {
          vi: 'Nhóm đảng viên do chi bộ bầu ra để lo công việc giữa hai cuộc họp. Chi bộ ít đảng viên chỉ bầu bí thư, nếu cần thì thêm phó bí thư.',
          en: 'The members whom a cell elects to run its work between meetings. A cell with few members elects only a secretary and, where it needs one, a deputy.',
        },
      },
      {
        id: 'dang-bo',
        name: { vi: 'đảng bộ', en: 'Party organisation' },
        text: {
          vi: 'Toàn bộ tổ chức đảng của một địa phương hay cơ quan, gồm nhiều chi bộ hoặc đảng bộ nhỏ hơn: đảng bộ xã, đảng bộ tỉnh.',
          en: 'All the Party’s units in one place or body, made up of cells or of smaller organisations: the Party organisation of a commune, of a province.',
        },
        forms: ['Party organization'],
      },
      {
        id: 'dang-uy',
        name: { vi: 'đảng ủy', en: 'Party committee' },
        text: {
          vi: 'Cơ quan lãnh đạo của một đảng bộ giữa hai kỳ đại hội, do đại hội bầu: đảng ủy xã, đảng ủy phường. Gọi chung các ban lãnh đạo như vậy ở mọi cấp là cấp ủy.',
          en: 'The body that leads a Party organisation between two congresses, which elect it: the Party committee of a commune or ward. Such bodies of all levels together are called cấp ủy.',
        },
        vietnamese: ['cấp ủy'],
        forms: ['commune Party committee', 'ward Party committee'],
      },
      {
        id: 'huyen-uy',
        name: { vi: 'huyện ủy', en: 'district Party committee' },
        text: {
          vi: 'Ban lãnh đạo của đảng bộ huyện. Từ ngày 1/7/2025 không còn cấp huyện, nên cũng không còn huyện ủy.',
          en: 'The committee that led the Party organisation of a district. There have been none since 1 July 2025, when districts were abolished.',
        },
      },
      {
        id: 'tinh-uy',
        name: { vi: 'tỉnh ủy', en: 'provincial Party committee' },
        text: {
          vi: 'Ban lãnh đạo của đảng bộ tỉnh; ở thành phố trực thuộc Trung ương gọi là thành ủy.',
          en: 'The committee that leads the Party organisation of a province; in a centrally run city it is called thành ủy.',
        },
        vietnamese: ['thành ủy'],
      },
      {
        id: 'ban-thuong-vu',
        name: { vi: 'ban thường vụ', en: 'standing committee' },
        text: {
          vi: 'Nhóm nhỏ do cấp ủy bầu trong số các ủy viên, điều hành công việc giữa hai kỳ họp của cấp ủy.',
          en: 'The small group that a Party committee elects from its members to direct the work between the committee’s meetings.',
        },
        forms: ['standing board'],
      },
      {
        id: 'dai-hoi',
        name: { vi: 'đại hội đảng bộ', en: 'Party congress' },
        text: {
          vi: 'Cuộc họp lớn của một đảng bộ, thường 5 năm một lần: nhìn lại nhiệm kỳ qua, đề ra mục tiêu nhiệm kỳ tới và bầu cấp ủy.',
          en: 'The assembly of a Party organisation, as a rule every five years. It reviews the past term, sets targets for the next and elects the committee.',
        },
        forms: ['Party congresses'],
      },
      {
        id: 'nghi-quyet',
        name: { vi: 'nghị quyết', en: 'resolution' },
        text: {
          vi: 'Văn bản mà đại hội, cấp ủy hoặc chi bộ thông qua, nêu những việc phải làm và mục tiêu phải đạt.',
          en: 'A decision in writing, passed by a congress, a committee or a cell, that says what is to be done and which targets are to be met.',
        },
      },
    ],
  },
  {
    id: 'con-nguoi',
    title: { vi: 'Con người và công việc', en: 'People and work' },
    terms: [
      {
        id: 'dang-vien',
        name: { vi: 'đảng viên', en: 'Party member' },
        text: {
          vi: 'Người đã được kết nạp vào Đảng. Trong 12 tháng đầu là đảng viên dự bị, sau đó được xét công nhận đảng viên chính thức.',
          en: 'Somebody who has been admitted to the Party. For the first 12 months it is as a probationary member; full membership is decided on after that.',
        },
        forms: ['member of the Party', 'members of the Party'],
      },
      {
        id: 'bi-thu',
        name: { vi: 'bí thư', en: 'Party secretary' },
        text: {
          vi: 'Người đứng đầu một chi bộ hoặc một cấp ủy.',
          en: 'The head of a cell or of a Party committee, and with that its leading figure in the place.',
        },
        forms: ['secretary', 'secretaries', 'Party secretaries'],
      },
      {
        id: 'can-bo',
        name: { vi: 'cán bộ', en: 'officials' },
        text: {
          vi: 'Người giữ chức vụ trong Đảng, chính quyền hoặc đoàn thể. Bố trí, đánh giá và giao việc cho họ gọi là công tác cán bộ.',
          en: 'Those who hold office in the Party, the government or a mass organisation. To appoint and to appraise them is called personnel work (công tác cán bộ).',
        },
        vietnamese: ['công tác cán bộ'],
        forms: ['cadre', 'cadres'],
      },
      {
        id: 'van-dong-quan-chung',
        name: { vi: 'dân vận', en: 'mass mobilisation' },
        text: {
          vi: 'Vận động nhân dân để cùng hiểu, cùng bàn và cùng làm việc chung; làm tốt việc ấy gọi là “dân vận khéo”.',
          en: 'Winning people over to public tasks by explaining and discussing them. Done well, it is called “skilful mass mobilisation” (dân vận khéo).',
        },
        vietnamese: ['dân vận khéo'],
        forms: ['mass mobilization'],
      },
      {
        id: 'xay-dung-ntm',
        name: { vi: 'xây dựng nông thôn mới', en: 'new rural development' },
        text: {
          vi: 'Chương trình quốc gia phát triển nông thôn, chấm từng xã theo bộ 19 tiêu chí: đường, trường, nhà ở, thu nhập, môi trường…',
          en: 'A national programme that rates each commune by a set of 19 criteria: roads, schools, housing, income, the environment and others. Also called “new countryside”.',
        },
        forms: ['new-style countryside', 'new countryside', 'new rural area', 'new rural areas'],
      },
    ],
  },
  {
    id: 'chinh-quyen',
    title: { vi: 'Chính quyền và đoàn thể', en: 'Government and mass organisations' },
    terms: [
      {
        id: 'hoi-dong-nhan-dan',
        name: { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
        text: {
          vi: 'Cơ quan dân cử của một địa phương, viết tắt là HĐND.',
          en: 'The elected assembly of a province, commune or ward.',
        },
      },
      {
        id: 'uy-ban-nhan-dan',
        name: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
        text: {
          vi: 'Cơ quan hành chính của một địa phương, viết tắt là UBND; người đứng đầu là chủ tịch.',
          en: 'The administration of a province, commune or ward, under a chair. It is not a Party committee.',
        },
      },
      {
        id: 'mat-tran-to-quoc',
        name: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
        text: {
          vi: 'Tổ chức liên minh của các đoàn thể, tổ chức xã hội và cá nhân tiêu biểu.',
          en: 'The alliance that brings together the mass organisations, other associations and prominent individuals.',
        },
      },
      {
        id: 'doan-the',
        name: { vi: 'đoàn thể', en: 'mass organisation' },
        text: {
          vi: 'Tổ chức của từng giới trong xã hội: Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân, Hội Cựu chiến binh, Công đoàn.',
          en: 'A body for one part of society: the Youth Union, the Women’s Union, the Farmers’ Union, the Veterans’ Association, the trade unions.',
        },
        forms: ['mass organization'],
      },
    ],
  },
  {
    id: 'dia-phuong',
    title: { vi: 'Địa phương', en: 'Places' },
    terms: [
      {
        id: 'tinh',
        name: { vi: 'tỉnh, thành phố', en: 'province' },
        text: {
          vi: 'Cấp cao nhất của địa phương. Từ ngày 1/7/2025 cả nước có 34 tỉnh, thành phố.',
          en: 'The highest level of local units. Since 1 July 2025 there have been 34 provinces and centrally run cities.',
        },
      },
      {
        id: 'huyen',
        name: { vi: 'huyện', en: 'district' },
        text: {
          vi: 'Cấp ở giữa tỉnh và xã, cùng với quận, thị xã và thành phố thuộc tỉnh; không còn từ ngày 1/7/2025.',
          en: 'The level between province and commune until 30 June 2025. In cities it was an urban district (quận).',
        },
        vietnamese: ['quận'],
      },
      {
        id: 'xa-phuong',
        name: { vi: 'xã, phường, thị trấn', en: 'commune' },
        text: {
          vi: 'Cấp dưới cùng có chính quyền: xã ở nông thôn, phường ở đô thị; thị trấn là đơn vị đô thị của huyện cho đến ngày 30/6/2025.',
          en: 'The lowest level with a government of its own: a commune (xã) in the country, a ward (phường) in a town. Until 30 June 2025 there was also the township (thị trấn), the urban unit of a district.',
        },
        vietnamese: ['xã', 'phường', 'thị trấn'],
        forms: ['ward', 'township'],
      },
      {
        id: 'thon-ban',
        name: { vi: 'thôn, bản', en: 'hamlet' },
        text: {
          vi: 'Cụm dân cư trong một xã, không phải cấp chính quyền; có nơi gọi là ấp, buôn, làng, xóm. Ở phường có tổ dân phố.',
          en: 'A settlement within a commune, without a government of its own; its Vietnamese name differs from region to region.',
        },
      },
      {
        id: 'to-dan-pho',
        name: { vi: 'tổ dân phố', en: 'residential group' },
        text: {
          vi: 'Cụm dân cư trong một phường hoặc thị trấn, như thôn, bản ở xã.',
          en: 'The households of a few streets in a ward or township: what the hamlet is in a commune.',
        },
      },
    ],
  },
];
