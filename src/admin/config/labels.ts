interface Label {
  readonly label: string;
  /** What stands below the field; empty where the label says all. */
  readonly hint: string;
}

/** What editors read of each field, by its path in the frontmatter. */
export const LABELS = {
  title: { label: 'Tít', hint: 'Ví dụ: Bản Bó họp chi bộ mùng 3 hằng tháng' },
  lead: { label: 'Sapo', hint: 'Đoạn mở đầu, một đến ba câu, không xuống dòng.' },
  'translation-by': {
    label: 'Người dịch',
    hint: 'Máy dịch thì ghi người chịu trách nhiệm, ví dụ: Ban biên tập',
  },
  'translation-method': { label: 'Cách dịch', hint: '' },
  'translation-date': { label: 'Ngày dịch', hint: 'Ví dụ: 2020-02-01' },
  date: {
    label: 'Ngày của tin',
    hint: 'Ngày viết tin: 2020-01-21. Chưa rõ ngày thì 2020-01, chưa rõ tháng thì 2020.',
  },
  locality: {
    label: 'Địa phương',
    hint: 'Gõ tên xã, huyện hay tỉnh, có dấu hoặc không dấu, tên cũ cũng được. Nơi đầu tiên là nơi chính.',
  },
  hamlet: { label: 'Thôn, bản, tổ dân phố', hint: 'Ví dụ: bản Bó' },
  author: { label: 'Tác giả', hint: 'Người viết bài này. Phóng viên của bài báo gốc ghi ở mục Nguồn.' },
  topics: { label: 'Chuyên mục', hint: 'Chuyên mục đầu tiên là mục chính của tin.' },
  series: { label: 'Chuyên đề', hint: '' },
  photoBy: { label: 'Người chụp ảnh, vẽ minh họa', hint: '' },
  photo: { label: 'Ảnh của tin', hint: '' },
  'photo.src': { label: 'Tệp ảnh', hint: 'JPEG, PNG, WebP, AVIF hoặc SVG; ảnh được cất cạnh bài.' },
  'photo.alt': {
    label: 'Mô tả ảnh',
    hint: 'Cho người không nhìn thấy ảnh: trong ảnh có gì. Ví dụ: Nhà sàn bên sườn đồi',
  },
  'photo.caption': { label: 'Chú thích ảnh', hint: 'In dưới ảnh.' },
  'photo.credit': {
    label: 'Ghi nguồn ảnh',
    hint: 'Ví dụ: Ảnh: Thanh Tuyền. Đã chọn người chụp ở mục trên thì không cần.',
  },
  source: { label: 'Nguồn', hint: 'Bài báo mà tin này viết theo.' },
  'source.name': { label: 'Tên báo', hint: 'Ví dụ: Báo Sơn La' },
  'source.author': { label: 'Tác giả bài báo', hint: 'Nhiều người thì cách nhau bằng dấu phẩy.' },
  'source.photoBy': { label: 'Người chụp ảnh của bài báo', hint: 'Nhiều người thì cách nhau bằng dấu phẩy.' },
  'source.date': { label: 'Ngày đăng báo', hint: 'Ví dụ: 2020-01-21' },
  'source.url': { label: 'Địa chỉ bài báo', hint: 'Ví dụ: https://baosonla.vn/' },
  updated: { label: 'Ngày sửa nội dung', hint: 'Chỉ ghi khi sửa điều đáng kể. Ví dụ: 2020-02-01' },
  corrections: { label: 'Đính chính', hint: 'In ở cuối bài.' },
  'corrections.date': { label: 'Ngày đính chính', hint: 'Ví dụ: 2020-02-01' },
  'corrections.text': { label: 'Nội dung đính chính', hint: 'Ví dụ: Sửa số đảng viên từ 11 thành 12.' },
  formerIds: { label: 'Địa chỉ cũ', hint: 'Phần cuối của những địa chỉ trước đây, cách nhau bằng dấu phẩy.' },
  withdrawn: { label: 'Rút bài', hint: 'Trang chỉ còn ghi là bài đã rút và lý do.' },
  'withdrawn.date': { label: 'Ngày rút', hint: 'Ví dụ: 2020-02-01' },
  'withdrawn.reason': { label: 'Lý do', hint: 'Ví dụ: Số liệu chưa được kiểm chứng.' },
  publishAt: { label: 'Hẹn giờ đăng', hint: 'Ví dụ: 2026-12-01T06:00+07:00. Bỏ trống thì đăng ngay.' },
  draft: {
    label: 'Bản nháp',
    hint: 'Bật thì bài chưa lên trang. Viết xong thì tắt đi rồi lưu; bản dịch bật, tắt riêng.',
  },
  body: {
    label: 'Nội dung',
    hint: 'Các đoạn cách nhau một dòng trống. Khi mở bản dịch, nội dung gốc được chép sang để dịch đè lên.',
  },
} as const satisfies Readonly<Record<string, Label>>;
