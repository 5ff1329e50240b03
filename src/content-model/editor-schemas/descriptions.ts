/** What each field is, by its path without positions in lists; shown while an editor types. */
const ARTICLE: Readonly<Partial<Record<string, string>>> = {
  title: 'Tít: một dòng, không quá 110 ký tự.',
  lead: 'Sapo: một, hai câu mở đầu, không quá 500 ký tự.',
  date: 'Ngày của tin: năm-tháng-ngày; chỉ biết tháng hoặc năm thì viết năm-tháng hoặc năm.',
  locality: 'Mã địa phương vào ngày của tin, nơi chính trước. Tìm mã: npm run places -- "tên".',
  hamlet: 'Thôn, bản hoặc tổ dân phố: in trước tên địa phương.',
  author: 'Mã người hoặc tòa soạn viết bài này; nhiều người thì viết danh sách.',
  topics: 'Mã chuyên mục; chuyên mục đầu là mục chính của tin.',
  series: 'Mã chuyên đề, nếu tin thuộc một chuyên đề.',
  photoBy: 'Mã người chụp hoặc vẽ các hình trong bài.',
  photo: 'Ảnh đầu bài. Ở bản dịch chỉ ghi alt và caption.',
  'photo.src': 'Tệp ảnh nằm cạnh bài.',
  'photo.alt': 'Mô tả ảnh cho người không nhìn thấy ảnh.',
  'photo.caption': 'Chú thích in dưới ảnh.',
  'photo.credit': 'Tên người chụp hoặc vẽ, khi không có mã.',
  source: 'Bài báo mà tin này viết theo.',
  'source.name': 'Tên tờ báo.',
  'source.author': 'Người viết bài báo: mã hoặc tên.',
  'source.photoBy': 'Người chụp ảnh của bài báo: mã hoặc tên.',
  'source.date': 'Ngày đăng của bài báo.',
  'source.url': 'Địa chỉ của bài báo.',
  updated: 'Ngày sửa nội dung gần nhất, sau ngày của tin.',
  corrections: 'Đính chính, in trên trang. Ở bản dịch chỉ ghi lời, theo đúng thứ tự.',
  'corrections.date': 'Ngày đính chính.',
  'corrections.text': 'Đã sửa gì.',
  formerIds: 'Mã cũ của tin: địa chỉ cũ sẽ dẫn về đây.',
  withdrawn: 'Tin đã rút: trang chỉ còn lý do, không nằm trong danh sách nào.',
  'withdrawn.date': 'Ngày rút tin.',
  'withdrawn.reason': 'Lý do rút, in trên trang.',
  publishAt: 'Giờ bắt đầu đăng, có múi giờ.',
  draft: 'Bản nháp: true thì chưa lên trang. Viết xong thì xóa dòng này.',
  translation: 'Có mục này thì tệp là bản dịch.',
  'translation.by': 'Mã người dịch hoặc người phụ trách.',
  'translation.method': 'Cách dịch.',
  'translation.date': 'Ngày dịch, hoặc ngày xem lại theo bản gốc mới.',
};

const PAGE: Readonly<Partial<Record<string, string>>> = {
  title: 'Tên trang.',
  description: 'Một câu nói trang này có gì.',
};

const RECORD: Readonly<Partial<Record<string, string>>> = {
  name: 'Tên bằng hai thứ tiếng; giống nhau thì viết một lần.',
  'name.vi': 'Tên tiếng Việt.',
  'name.en': 'Tên tiếng Anh.',
  description: 'Một câu giới thiệu, bằng hai thứ tiếng.',
  'description.vi': 'Giới thiệu bằng tiếng Việt.',
  'description.en': 'Giới thiệu bằng tiếng Anh.',
  kind: 'person: một người; newsroom: tòa soạn, ban, nhóm.',
};

const LOCALITY: Readonly<Partial<Record<string, string>>> = {
  name: 'Tên đơn vị, không có chữ xã, huyện, tỉnh.',
  kind: 'Chỉ ghi thanh-pho, cho thành phố trực thuộc trung ương.',
  code: 'Mã số của Tổng cục Thống kê, trong ngoặc kép.',
  since: 'Ngày đầu tiên đơn vị có hiệu lực.',
  until: 'Ngày cuối cùng đơn vị còn; chỉ biết muộn nhất là ngày nào thì viết by trước ngày ấy.',
  successors: 'Mã các đơn vị thay thế.',
};

/** Descriptions for each kind of file. */
export const DESCRIPTIONS = { article: ARTICLE, page: PAGE, record: RECORD, locality: LOCALITY } as const;

/** What the ways of translating mean. */
export const METHOD_NAMES = [
  'Người dịch',
  'Máy dịch, chưa có người hiệu đính',
  'Máy dịch, người hiệu đính',
] as const;
