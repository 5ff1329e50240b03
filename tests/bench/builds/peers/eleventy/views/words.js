export const WORDS = {
  vi: {
    root: '/',
    title: 'Bản Tin',
    tagline: 'Chuyện xây dựng Đảng từ cơ sở',
    skip: 'Đến nội dung chính',
    switch: 'Read in English',
    searchAddress: '/tim-kiem/',
    searchLabel: 'Từ cần tìm',
    searchWord: 'Tìm kiếm',
    searchButton: 'Tìm',
    main: 'Mục chính',
    tin: 'Tin mới',
    topics: 'Chuyên mục',
    places: 'Địa phương',
    years: 'Lưu trữ',
    authors: 'Tác giả',
    here: 'Vị trí trang',
    words: 'Bài:',
    count: (count) => `${count} tin`,
    pages: 'Các trang',
    older: 'Bài trước',
    newer: 'Bài sau',
    around: 'Bài trước và bài sau',
    sameTopic: 'Tin cùng chuyên mục',
    samePlace: 'Cùng địa phương',
    calendar: 'Lịch tháng. Bấm vào ngày để xem tin của ngày đó.',
    about: 'Về Bản Tin',
    note: 'Bản tin song ngữ về công tác xây dựng Đảng ở cơ sở. Hình trong Bản Tin là tranh minh họa, không phải ảnh chụp, trừ khi có ghi chú khác.',
    standing: {
      about: 'Giới thiệu',
      contact: 'Liên hệ',
      'search-help': 'Hướng dẫn tìm kiếm',
      privacy: 'Quyền riêng tư',
    },
    notFound: 'Không có trang này',
  },
  en: {
    root: '/en/',
    title: 'Bản Tin',
    tagline: 'Party building, told from the grass roots',
    skip: 'Skip to the main content',
    switch: 'Đọc bằng tiếng Việt',
    searchAddress: '/en/search/',
    searchLabel: 'Words to find',
    searchWord: 'Search',
    searchButton: 'Find',
    main: 'Main sections',
    tin: 'News',
    topics: 'Topics',
    places: 'Places',
    years: 'Archive',
    authors: 'Authors',
    here: 'Where this page stands',
    words: 'Words:',
    count: (count) => `${count} stories`,
    pages: 'Pages',
    older: 'Previous story',
    newer: 'Next story',
    around: 'Previous and next story',
    sameTopic: 'More on this topic',
    samePlace: 'From the same place',
    calendar: 'Calendar of the month. Choose a day to see its stories.',
    about: 'About Bản Tin',
    note: 'A bilingual bulletin on Party building at the grass roots. Pictures in Bản Tin are drawings, not photographs, unless a caption says otherwise.',
    standing: { about: 'About', contact: 'Contact', 'search-help': 'How to search', privacy: 'Privacy' },
    notFound: 'There is no such page',
  },
};

export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const FULL = {
  vi: new Intl.DateTimeFormat('vi', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }),
};

export const day = (date) => date.toISOString().slice(0, 10);
export const fullDate = (date, language) => FULL[language].format(date);
export const shortDate = (date) => day(date).split('-').reverse().join('/');
