import type { Frame } from '../../src/bulletin/views/frame-view.ts';

/** What stands around the pages of an invented bulletin. */
export const FRAME: Frame = {
  languages: ['vi', 'en'],
  name: 'Bản Tin',
  tagline: 'Chuyện từ cơ sở',
  colour: '#a4211a',
  imprint: {},
  links: [],
  pages: [],
  drawings: false,
  icons: {
    small: '/anh/icon.48.png',
    touch: '/anh/icon.180.png',
    medium: '/anh/icon.192.png',
    large: '/anh/icon.512.png',
    maskable: '/anh/icon.maskable.png',
  },
  hasEditor: false,
};
