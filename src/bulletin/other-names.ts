/** What people write for a name beside the name itself, by the name: short forms and other spellings. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['TPHCM', 'HCM', 'HCMC', 'Sài Gòn'],
  'Hà Nội': ['TPHN', 'HN'],
  'Thừa Thiên Huế': ['TT Huế', 'TTH'],
  'Bà Rịa - Vũng Tàu': ['BRVT', 'BR VT'],
  'Đắk Lắk': ['Đắc Lắc'],
  'Đắk Nông': ['Đắc Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Buôn Ma Thuột': ['Buôn Mê Thuột', 'Ban Mê Thuột', 'BMT'],
};
