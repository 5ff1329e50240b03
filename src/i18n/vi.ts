import { inVietnamese } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { viSearch } from './search-vi.ts';

/** Every word of the interface in Vietnamese, the source of the keys; `en.ts` has the same ones. */
export const vi = {
  languageName: 'Tiếng Việt',
  skipToContent: 'Đến nội dung chính',
  switchLanguage: 'English',
  pageTitleNumbered: (title: string, page: number) => `${title}, trang ${page}`,

  nav: {
    main: 'Mục chính',
    front: 'Trang nhất',
    stories: 'Tin mới',
    topics: 'Chuyên mục',
    places: 'Địa phương',
    archive: 'Lưu trữ',
    authors: 'Tác giả',
    series: 'Chuyên đề',
    footer: 'Về bản tin này',
    breadcrumb: 'Vị trí trang',
  },

  stories: (count: number) => `${formatNumber(count, 'vi')} tin`,
  noStories: 'Chưa có tin nào ở đây.',
  nothing: 'Chưa có mục nào ở đây.',
  allStories: 'Tất cả tin, mới nhất trước',

  front: {
    newest: (date: string) => `Tin mới nhất: ${date}`,
    latest: 'Tin mới nhất',
    sections: 'Theo chuyên mục',
    places: 'Theo địa phương',
    more: 'Xem tất cả tin',
  },

  article: {
    inOtherLanguage: 'bằng tiếng Anh',
    topics: 'Từ khóa',
    brief: 'Tin vắn',
    words: 'Bài:',
    photos: 'Ảnh:',
    wordsAndPhotos: 'Bài, ảnh:',
    illustration: 'Minh họa:',
    source: {
      words: (people: string, paper: string) => `Theo ${people} (${paper})`,
      photos: (people: string, paper: string) => `Theo ảnh của ${people} (${paper})`,
      wordsAndPhotos: (people: string, paper: string) => `Theo bài, ảnh của ${people} (${paper})`,
      apart: (writers: string, photographers: string, paper: string) =>
        `Theo ${writers}; ảnh: ${photographers} (${paper})`,
      nobody: (paper: string) => `Theo ${paper}`,
    },
    tools: {
      label: 'Chia sẻ, in, cỡ chữ',
      share: 'Chia sẻ',
      shareOn: 'Chia sẻ lên',
      copy: 'Chép liên kết',
      copied: 'Đã chép liên kết.',
      notCopied: 'Không chép được, hãy tự chép:',
      print: 'In',
      save: 'Đọc sau',
      listen: 'Nghe',
      smaller: 'Chữ nhỏ hơn',
      usual: 'Cỡ chữ ban đầu',
      larger: 'Chữ lớn hơn',
      size: 'Cỡ chữ:',
    },
    updated: (date: string) => `Cập nhật: ${date}`,
    corrections: 'Đính chính',
    related: 'Tin liên quan',
    reasons: {
      terms: 'Cùng nói về:',
      series: 'Cùng chuyên đề',
      topic: 'Cùng chuyên mục',
      named: 'Tòa soạn chọn',
      alike: 'Nội dung gần nhau',
      place: (place: string) => `Cùng ${place}`,
    },
    sameTopic: 'Tin cùng chuyên mục',
    samePlace: 'Cùng địa phương',
    inSection: (section: string) => `Bài trước và bài sau trong mục ${section}`,
    newer: 'Bài sau',
    older: 'Bài trước',
    withdrawn: (date: string) => `Tin này đã được rút ${inVietnamese(date)}`,
    withdrawnReason: 'Lý do:',
    nowPartOf: 'nay thuộc',
    nowSeveral: (units: string) => `địa bàn nay thuộc ${units}`,
    and: 'và',
  },

  translation: {
    human: (people: string) => `Bản dịch của ${people}`,
    machine: (people: string) => `Bản dịch máy, chưa có người hiệu đính. Phụ trách: ${people}`,
    'machine-reviewed': (people: string) => `Bản dịch máy, ${people} hiệu đính`,
    from: (date: string) => `dịch ${inVietnamese(date)}`,
    original: 'Xem bản gốc tiếng Anh',
    outdated: 'Bản dịch này cũ hơn bản gốc: bản gốc đã được sửa sau khi dịch.',
  },

  missing: {
    title: 'Tin này chưa có bản tiếng Việt',
    text: 'Tin này mới có bằng tiếng Anh. Mời bạn đọc bản gốc:',
  },

  moved: {
    title: 'Trang đã chuyển',
    text: 'Trang này đã chuyển sang địa chỉ mới:',
  },

  indexes: {
    topic: { title: 'Chuyên mục', description: 'Các chuyên mục của bản tin.' },
    series: { title: 'Chuyên đề', description: 'Những loạt bài dưới cùng một tiêu đề.' },
    author: { title: 'Tác giả', description: 'Người viết, người chụp, người vẽ và nguồn bài của bản tin.' },
  },

  author: {
    own: 'Bài, ảnh và minh họa',
    after: 'Tin viết theo bài, ảnh của tác giả này',
  },

  places: {
    title: 'Địa phương',
    description: 'Tin theo tỉnh, huyện, xã, phường, với tên trước và sau ngày 1/7/2025.',
    introduction:
      'Từ ngày 1/7/2025, cả nước không còn cấp huyện và còn 34 tỉnh, thành phố. Tin cũ vẫn tìm được theo cả tên cũ lẫn tên mới.',
    until: (date: string) => `đến ${date}`,
    since: (date: string) => `từ ${date}`,
    formerUnit: (end: string) => `Đơn vị hành chính cũ, ${end}.`,
    endedOn: (date: string) => `tồn tại đến hết ngày ${date}`,
    endedBy: (date: string) => `thôi tồn tại chậm nhất ngày ${date}`,
    nowIn: 'Nay thuộc',
    nowSeveral: (units: string) => `Địa bàn nay thuộc ${units}, nêu ở phần dưới.`,
    descent: 'Trước và sau sắp xếp',
    before: 'Trước đây',
    after: 'Nay',
    asItWas: (name: string) => `${name} cũ`,
    noLonger: '(cũ)',
    into: (names: string) => `vào ${names}`,
    present: 'Nơi có tin',
    former: 'Nơi có tin, theo tên cũ',
    sections: {
      own: (name: string) => `Tin của ${name}`,
      inside: (name: string) => `Tin từ các nơi thuộc ${name}`,
      before: () => 'Tin trước ngày 1/7/2025',
      shared: (name: string) => `Tin chung của ${name} (cũ)`,
    },
    onlyShared: 'Nơi này chưa có tin riêng, chỉ có tin chung của đơn vị cũ.',
    formerNames: 'Tên cũ, từ A đến Z',
    formerNamesNote:
      'Các tỉnh, huyện, quận, thị xã, thành phố không còn, và nay thuộc đâu. Bấm vào một tên để xem tin, hoặc xem các xã, phường, thị trấn cũ của nơi ấy.',
    formerCommunes: 'Xã, phường, thị trấn cũ, theo tỉnh',
    isNow: 'nay thuộc',
    isNowMany: (count: number, provinces: string) => `nay thuộc ${count} xã, phường của ${provinces}`,
    formerWithin: (province: string) => `Tên cũ ở ${province}`,
    formerWithinNote: (province: string) =>
      `Các huyện, quận, thị xã, thành phố và xã, phường, thị trấn cũ của ${province}, và nay thuộc đâu.`,
    storiesOf: (province: string) => `Xem tin của ${province}`,
    homonyms: 'Khác với',
    otherHomonyms: (count: number) => `${formatNumber(count, 'vi')} nơi khác cùng tên`,
    spread: 'Tin theo tỉnh, thành phố và theo năm',
    spreadNote:
      'Chấm càng lớn, tin càng nhiều. Bấm vào một chấm để xem tin của tỉnh trong năm ấy; tin về hai tỉnh được tính ở cả hai.',
    province: 'Tỉnh, thành phố',
  },

  archive: {
    title: 'Lưu trữ',
    description: 'Tìm tin theo năm, tháng, ngày.',
    calendarCaption: (month: string) =>
      `Lịch ${inVietnamese(month)}. Bấm vào ngày in đậm để xem tin của ngày đó.`,
    datedBy: (period: string) => `Tin ${inVietnamese(period)} không rõ ngày`,
    partialNote: 'Ngày chính xác của những tin này không rõ.',
    alsoPartial: (period: string, count: number) => `${period} còn có ${count} tin không rõ ngày`,
    previousDay: 'Ngày trước có tin',
    nextDay: 'Ngày sau có tin',
    previousMonth: 'Tháng trước có tin',
    nextMonth: 'Tháng sau có tin',
    previousYear: 'Năm trước có tin',
    nextYear: 'Năm sau có tin',
    neighbours: 'Trước và sau',
  },

  pager: {
    label: 'Các trang',
    page: (page: number, count: number) => `Trang ${page}/${count}`,
    previous: 'Trang trước',
    next: 'Trang sau',
  },

  search: viSearch,

  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không có trang nào. Có thể địa chỉ gõ sai, hoặc trang đã được gỡ.',
    try: 'Mời bạn tìm tiếp ở:',
    byDate: 'Tìm theo ngày',
    byYear: 'Tin theo năm',
  },

  saved: {
    title: 'Đọc sau',
    description: 'Những tin bạn đã lưu trên thiết bị này.',
    text: 'Tin bạn lưu chỉ nằm trong trình duyệt của thiết bị này: tòa soạn không biết bạn lưu gì, và máy khác không thấy. Xóa dữ liệu duyệt web là mất danh sách. Tin đã lưu đọc được cả khi không có mạng.',
    needsScript: 'Danh sách này cần JavaScript.',
  },

  offline: {
    title: 'Không có kết nối mạng',
    text: 'Trang bạn cần chưa được lưu trên thiết bị này. Khi có mạng, bạn mở lại sẽ thấy.',
    search: 'Tìm kiếm cần có mạng.',
  },

  footer: {
    drawings: 'Tranh vẽ đi kèm tin là minh họa, không phải ảnh chụp.',
  },

  imprint: {
    parent: 'Cơ quan chủ quản',
    name: 'Cơ quan ra bản tin',
    responsible: 'Chịu trách nhiệm nội dung',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
  },

  searchHelp: 'Hướng dẫn tìm kiếm',
  glossary: {
    title: 'Thuật ngữ',
    description:
      'Chi bộ, đảng bộ, đảng ủy, ban thường vụ, bí thư: những từ thường gặp trong bản tin, giải thích ngắn gọn.',
    introduction: 'Những từ thường gặp trong bản tin, giải thích ngắn gọn.',
  },
};
