import path from 'node:path';
import { adminPolicy } from '../policies.ts';
import { ownSettings } from '../settings.ts';
import { readBackend } from './backend.ts';
import { dataFiles } from './read-files.ts';
import { serveAdmin } from './serve.ts';
import { writePage } from './write-page.ts';

/**
 * Serves the web editor to this machine: `npm run admin`. It writes into the checkout that is chosen in the browser, or
 * into the repository that `ADMIN_BACKEND` and `ADMIN_REPO` name. `PORT` is its port unless 4322.
 */

const WORDS = {
  vi: {
    ready: (url: string) => `Trang soạn bài đã mở ở ${url}`,
    checkout: (root: string) =>
      `Mở địa chỉ ấy bằng Chrome, Edge hoặc Chromium, bấm “Chọn thư mục bản tin trên máy này” rồi chọn thư mục ${root}`,
    forge: (repo: string) => `Bài được lưu thẳng vào ${repo}; đăng nhập bằng mã truy cập của bạn.`,
    after: 'Lưu xong, chạy “npm run lint:content” để kiểm tra, rồi commit như thường lệ. Dừng: Ctrl+C.',
    taken: (port: number) =>
      `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=4400 npm run admin`,
  },
  en: {
    ready: (url: string) => `The editor is at ${url}`,
    checkout: (root: string) =>
      `Open it in Chrome, Edge or Chromium, press “Chọn thư mục bản tin trên máy này” and choose the folder ${root}`,
    forge: (repo: string) => `Articles are saved to ${repo}; sign in with an access token of yours.`,
    after: 'After saving, run “npm run lint:content” to check, then commit as usual. Ctrl+C stops.',
    taken: (port: number) =>
      `Another program uses port ${port}. Choose another, for example: PORT=4400 npm run admin`,
  },
} as const;

const root = process.cwd();
const settings = ownSettings(root);
const words = WORDS[settings.messages];
const { adminPort: port } = settings;
const backend = readBackend(settings.adminBackend);
const folder = path.join(root, '.cache', 'admin');
const data = dataFiles(settings, { root, isPublic: false });
await writePage(folder, backend);
try {
  await serveAdmin({ folder, data, policy: adminPolicy(backend.origins) }, port);
  console.log(words.ready(`http://localhost:${port}/admin/`));
  console.log(backend.isForge ? words.forge(backend.backend.repo) : words.checkout(root));
  console.log(words.after);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  console.error(words.taken(port));
  process.exitCode = 1;
}
