import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { FIELDS, letterServer, ORIGIN } from './letter-server.ts';

const JSON_ANSWER = { accept: 'application/json' };
const Refused = z.object({ error: z.string(), reasons: z.array(z.string()) });

async function reasonsOf(answer: Response): Promise<readonly string[]> {
  return Refused.parse(await answer.json()).reasons;
}

describe('a letter', () => {
  it('sent by a form is answered with the way to a page of thanks in its language', async () => {
    const { send, url, store } = await letterServer();
    const answer = await send({ ...FIELDS, language: 'en' }, { accept: 'text/html,*/*' });
    expect(answer.status).toBe(303);
    const thanks = await fetch(new URL(answer.headers.get('location') ?? '', `${url}/letters`));
    expect(await thanks.text()).toContain('<html lang="en">');
    const { consent, ...kept } = FIELDS;
    expect(consent).toBe('yes');
    expect(await store.list()).toMatchObject([{ ...kept, language: 'en', status: 'new' }]);
  });

  it('is answered with its id where JSON is accepted, and may be JSON itself, or in parts', async () => {
    const { send, url, store } = await letterServer();
    const first = await send(FIELDS, JSON_ANSWER);
    expect(first.status).toBe(201);
    const headers = { origin: ORIGIN, 'content-type': 'application/json' };
    const body = JSON.stringify({ ...FIELDS, consent: true });
    const again = await fetch(`${url}/letters`, { method: 'POST', headers, body });
    expect(await again.json()).toEqual(await first.json());
    const parts = new FormData();
    for (const [name, value] of Object.entries({ ...FIELDS, text: 'Thư khác' })) parts.set(name, value);
    const sent = await fetch(`${url}/letters`, {
      method: 'POST',
      body: parts,
      headers: { origin: ORIGIN, ...JSON_ANSWER },
    });
    expect(sent.status).toBe(201);
    expect((await store.list()).map(({ text }) => text)).toEqual([FIELDS.text, 'Thư khác']);
  });

  it('may be to the newsroom, without a place and an e-mail address', async () => {
    const { send, store } = await letterServer();
    expect((await send({ ...FIELDS, story: '', place: '', email: '' })).status).toBe(303);
    expect(await store.list()).toMatchObject([{ story: 'thu-ban-doc', place: null, email: null }]);
  });

  it.each([
    ['without a name', { name: ' \u200B ' }, 422, ['name']],
    ['with a name that is too long', { name: 'x'.repeat(81) }, 422, ['name']],
    ['without a text', { text: '<b></b>' }, 422, ['text']],
    ['with a text that is too long', { text: 'á'.repeat(5001) }, 422, ['text']],
    ['without consent', { consent: '' }, 422, ['consent']],
    ['with an e-mail address that is none', { email: 'ban@' }, 422, ['email']],
    ['with a header in the e-mail address', { email: 'a@b.vn\r\nBcc: c@d.vn' }, 422, ['email']],
    ['about no story', { story: 'ban-bo-hom' }, 422, ['story']],
    ['about a path', { story: '../../bulletin' }, 422, ['story']],
    ['in another language', { language: 'fr' }, 422, ['language']],
    ['by a program that fills in every field', { website: 'x' }, 422, ['trap']],
    ['of a megabyte', { text: 'x'.repeat(1_000_000) }, 413, ['tooLarge']],
    ['in another encoding', { name: '\uFFFD' }, 400, ['unreadable']],
    ['with several things wrong', { name: '', text: '', consent: '' }, 422, ['name', 'text', 'consent']],
  ])('is refused %s', async (_, changes, status, reasons) => {
    const { send, store } = await letterServer();
    const answer = await send({ ...FIELDS, ...changes }, JSON_ANSWER);
    expect(answer.status).toBe(status);
    expect(await reasonsOf(answer)).toEqual(reasons);
    expect(await store.list()).toEqual([]);
  });

  it('is refused in words of its own language, on a page that shows it again', async () => {
    const { send } = await letterServer();
    const answer = await send({ ...FIELDS, language: 'en', name: '', text: '</textarea><script>x' });
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('Write your name');
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;x');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['nowhere', { origin: 'null' }],
    ['a site whose name only begins so', { origin: 'http://localhost.evil.example' }],
  ])('from %s is refused', async (_, headers) => {
    const { send } = await letterServer();
    const answer = await send(FIELDS, { ...headers, ...JSON_ANSWER });
    expect([answer.status, ...(await reasonsOf(answer))]).toEqual([403, 'origin']);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is taken from the origins that are set, and from no others', async () => {
    const { send } = await letterServer({ origins: ['https://bantin.example'] });
    const taken = await send(FIELDS, { origin: 'https://bantin.example' });
    expect([taken.status, taken.headers.get('access-control-allow-origin')]).toEqual([
      303,
      'https://bantin.example',
    ]);
    expect((await send(FIELDS)).status).toBe(403);
  });

  it('is asked for an e-mail address as the newsroom says', async () => {
    const required = await letterServer({}, { 'content/bulletin.yaml': 'name: X\nletterEmail: required\n' });
    expect((await required.send({ ...FIELDS, email: '' })).status).toBe(422);
    const none = await letterServer({}, { 'content/bulletin.yaml': 'name: X\nletterEmail: none\n' });
    expect((await none.send(FIELDS)).status).toBe(303);
    expect(await none.store.list()).toMatchObject([{ email: null }]);
  });

  it('that is no form is refused', async () => {
    const { url } = await letterServer();
    const post = (body: BodyInit, type: string) =>
      fetch(`${url}/letters`, { method: 'POST', body, headers: { origin: ORIGIN, 'content-type': type } });
    expect((await post('x', 'text/plain')).status).toBe(415);
    for (const body of ['{', '[]', 'null', '"x"', '{"name":"\\ud800"}', Buffer.from([0x22, 0xff, 0x22])])
      expect((await post(body, 'application/json')).status).toBe(400);
    for (const body of ['name=%FF', 'name=%E1%BB'])
      expect((await post(body, 'application/x-www-form-urlencoded')).status).toBe(400);
  });
});

describe('many letters', () => {
  it('from one address are too many after a while, sooner without a script', async () => {
    const { send, store } = await letterServer({ rate: 6 });
    const statuses = [];
    for (let at = 0; at < 5; at++) statuses.push((await send({ ...FIELDS, text: `Thư ${at}` })).status);
    expect(statuses).toEqual([303, 303, 303, 429, 429]);
    const late = await send(FIELDS);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(await store.list()).toHaveLength(3);
  });

  it('are counted by the address that the proxy names, not by what a sender says', async () => {
    const { send } = await letterServer({ rate: 2, proxies: 1 });
    const from = (forwarded: string) => send(FIELDS, { 'x-forwarded-for': forwarded });
    expect((await from('9.9.9.9, 1.2.3.4')).status).toBe(303);
    expect((await from('8.8.8.8, 1.2.3.4')).status).toBe(429);
    expect((await from('1.2.3.4, 5.6.7.8')).status).toBe(303);
  });

  it('about one story are too many at a time, whoever sends them', async () => {
    const { send } = await letterServer({ rate: 2, proxies: 1 });
    const statuses = [];
    for (let at = 0; at < 11; at++)
      statuses.push((await send({ ...FIELDS, text: `${at}` }, { 'x-forwarded-for': `1.2.3.${at}` })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
    const other = await send({ ...FIELDS, story: '' }, { 'x-forwarded-for': '1.2.4.1' });
    expect(other.status).toBe(303);
  });
});

describe('the form’s script', () => {
  it('may ask from the site’s pages, and gets a token that is refused when it is used at once', async () => {
    const { url, send } = await letterServer();
    const answer = await fetch(`${url}/letters/token`, { headers: { origin: ORIGIN } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const { token } = z.object({ token: z.string() }).parse(await answer.json());
    const refused = await send({ ...FIELDS, token }, JSON_ANSWER);
    expect(await reasonsOf(refused)).toEqual(['tooFast']);
    expect((await send({ ...FIELDS, token: 'x.y' })).status).toBe(303);
    const asked = await fetch(`${url}/letters`, { method: 'OPTIONS', headers: { origin: ORIGIN } });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
  });
});

it('health is good while letters can be stored', async () => {
  const { url } = await letterServer();
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

it('an address that isn’t there is answered with a page', async () => {
  const { url } = await letterServer();
  const answer = await fetch(`${url}/khong-co`, { headers: { 'accept-language': 'en' } });
  expect([answer.status, await answer.text()]).toEqual([
    404,
    expect.stringContaining('There is no such page.'),
  ]);
});
