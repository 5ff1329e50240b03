/** Stories whose words are typed wrongly in tests. */
export const TYPED_STORIES = {
  a: 'Kết nạp đảng viên mới ở xã Chiêm Hóa. Đảng viên họp chi bộ, đọc nghị quyết của cấp ủy',
  b: 'Sinh hoạt chi bộ thường kỳ, đảng viên bàn nghị quyết về thủy lợi và nhà văn hóa',
  c: 'Đảng bộ huyện tổ chức hội nghị tổng kết, tuyên truyền trong nhân dân; nghị quyết vào cuộc sống',
  d: 'Chi bộ thôn kiểm điểm, dự kiến trồng rừng; cán bộ Chiêm Hóa xây dựng nông thôn mới',
  e: 'Chữa viêm phổi ở trạm y tế. Quần chúng ưu tú thị trấn Hữu Lũng học kỹ thuật nuôi cá',
  f: 'Phường Tích Sơn giải phóng mặt bằng làm đường. Nghị quyết số 07 về quốc phòng, giáo dục',
  g: 'UBND xã Hòa Phú khen thưởng nông dân giỏi. Bí thư chi bộ gương mẫu, được nhân dân tin yêu',
} as const;

/** Phrases of theirs that stand in a row. */
export const TYPED_PHRASES = [
  ...[
    'đảng viên',
    'chiêm hóa',
    'chi bộ',
    'nghị quyết',
    'sinh hoạt',
    'thủy lợi',
    'văn hóa',
    'hội nghị',
    'tổng kết',
  ],
  ...[
    'tuyên truyền',
    'nhân dân',
    'cán bộ',
    'xây dựng',
    'nông thôn',
    'cấp ủy',
    'trồng rừng',
    'viêm phổi',
    'kết nạp',
  ],
  ...[
    'kiểm điểm',
    'quần chúng',
    'kỹ thuật',
    'quốc phòng',
    'giáo dục',
    'khen thưởng',
    'gương mẫu',
    'hữu lũng',
  ],
] as const;
