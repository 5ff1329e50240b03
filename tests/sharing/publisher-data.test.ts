import { expect, it } from 'vitest';
import { bulletinData, publisherData } from '../../src/sharing/publisher-data.ts';
import { FRAME } from './frame.ts';

const SITE = new URL('https://bantin.example');

it('the publisher is what bulletin.yaml says, and nothing else', () => {
  expect(publisherData(FRAME, SITE)).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': 'https://bantin.example/#publisher',
    name: 'Bản Tin',
    url: 'https://bantin.example/',
    logo: 'https://bantin.example/anh/icon.512.png',
    slogan: 'Chuyện từ cơ sở',
  });
  const imprint = {
    name: 'Huyện ủy',
    parent: 'Tỉnh ủy',
    address: 'Số 1',
    phone: '0212',
    email: 'a@b.example',
  };
  const links = [{ service: 'facebook', url: 'https://www.facebook.com/x' }] as const;
  expect(publisherData({ ...FRAME, imprint, links, description: 'Tin.' }, SITE)).toMatchObject({
    name: 'Huyện ủy',
    alternateName: 'Bản Tin',
    parentOrganization: { '@type': 'Organization', name: 'Tỉnh ủy' },
    address: 'Số 1',
    telephone: '0212',
    email: 'a@b.example',
    sameAs: ['https://www.facebook.com/x'],
    description: 'Tin.',
  });
});

it('the front page says how the bulletin is searched, in its language, and by whom it is published', () => {
  expect(bulletinData(FRAME, 'en', SITE)['@graph']).toMatchObject([
    {
      '@type': 'WebSite',
      '@id': 'https://bantin.example/en/#bulletin',
      inLanguage: 'en',
      publisher: { '@id': 'https://bantin.example/#publisher' },
      potentialAction: {
        target: { urlTemplate: 'https://bantin.example/en/search/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    },
    { '@id': 'https://bantin.example/#publisher' },
  ]);
});
