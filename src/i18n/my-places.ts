import type { Bilingual } from '../bulletin/language.ts';

/** The words of the places that a reader keeps on a device. */
export const MY_PLACES_WORDS = {
  vi: {
    title: 'Địa phương của tôi',
    add: 'Thêm vào địa phương của tôi',
    added: (place: string) => `Đã thêm ${place}. Trang nhất trên máy này sẽ có tin mới của nơi ấy.`,
    removed: (place: string) => `Đã bỏ ${place} khỏi địa phương của tôi.`,
    full: (most: number) => `Danh sách đã đủ ${most} nơi. Hãy bỏ bớt một nơi ở trang nhất rồi thêm lại.`,
    notKept: 'Trình duyệt này không cho lưu danh sách.',
    remove: 'Bỏ',
    removeNamed: (place: string) => `Bỏ ${place}`,
    note: 'Danh sách này chỉ nằm trên máy của bạn.',
    none: 'Nơi này chưa có tin nào.',
    failed: 'Chưa tải được tin của nơi này.',
    otherLanguage: 'bằng tiếng Anh',
  },
  en: {
    title: 'My places',
    add: 'Add to my places',
    added: (place: string) =>
      `Added ${place}. The front page on this device will have the newest stories from there.`,
    removed: (place: string) => `Removed ${place} from my places.`,
    full: (most: number) => `The list is full with ${most} places. Remove one on the front page first.`,
    notKept: 'This browser does not let the list be kept.',
    remove: 'Remove',
    removeNamed: (place: string) => `Remove ${place}`,
    note: 'This list is kept on your device alone.',
    none: 'There are no stories from here yet.',
    failed: 'The stories from here could not be loaded.',
    otherLanguage: 'in Vietnamese',
  },
} as const satisfies Bilingual<object>;
