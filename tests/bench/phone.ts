import { chromium } from 'playwright-core';
import { launchOptions } from '../browser/chromium.ts';
import { phoneReport, type VisitedPage } from './phone/phone-figures.ts';
import { type PhoneVisit, visitByPhone } from './phone/phone-visit.ts';
import { measureSite } from './visited-site.ts';

/** What an old phone on a slow line takes to show the site, which it never opened before: `npm run bench:phone -- --rounds 3`. */

const PAGES = {
  'the front page': '/',
  'an article': '/tin/huu-lung-nam-nam-nghi-quyet-07/',
  'the country’s places': '/dia-phuong/',
  'a search by words': '/tim-kiem/?q=chi+bộ',
  'a search by place': '/tim-kiem/?noi=tuyen-quang%2Fhuyen-yen-son',
} as const satisfies Record<string, string>;

await measureSite('phone', async ({ url }, rounds) => {
  const browser = await chromium.launch(launchOptions());
  try {
    const pages: VisitedPage[] = [];
    for (const [name, address] of Object.entries(PAGES)) {
      const visits: PhoneVisit[] = [];
      for (let round = 0; round < rounds; round++)
        visits.push(await visitByPhone(browser, new URL(address, url).href));
      pages.push({ name, visits });
    }
    return phoneReport(pages);
  } finally {
    await browser.close();
  }
});
