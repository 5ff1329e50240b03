import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/letters/admin/password.ts';
import { FIELDS, letterServer } from './letter-server.ts';

const PASSWORD = 'một mật khẩu dài';
const HASH = await hashPassword(PASSWORD);

/** A moderator's browser, as far as it sends forms. */
async function moderator(changes: { readonly passwordHash?: string } = { passwordHash: HASH }) {
  const server = await letterServer(changes);
  let cookie = '';
  const post = async (action: string, fields: object) => {
    const answer = await fetch(`${server.url}/admin/letters/${action}`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields }),
      redirect: 'manual',
      headers: { cookie },
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  const read = async (query = '') =>
    (await fetch(`${server.url}/admin/letters${query}`, { headers: { cookie } })).text();
  const tokenIn = (page: string) => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return { ...server, post, read, tokenIn };
}

describe('the moderation page', () => {
  it('is closed unless the newsroom has set a password', async () => {
    const { read, post } = await moderator({});
    expect(await read()).toContain('LETTERS_PASSWORD_HASH');
    expect((await post('login', { password: '' })).status).toBe(404);
  });

  it('shows letters to nobody without the password, and sends the way back to it', async () => {
    const { send, post, read } = await moderator();
    await send(FIELDS);
    expect(await read()).not.toContain(FIELDS.text);
    const wrong = await post('login', { password: 'sai' });
    expect([wrong.status, await wrong.text()]).toEqual([403, expect.stringContaining('action="login"')]);
    const right = await post('login', { password: PASSWORD });
    expect([right.status, right.headers.get('location')]).toEqual([303, '../letters']);
    expect(right.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(await read()).toContain(FIELDS.text);
  });

  it('stops to ask for the password after many attempts', async () => {
    const { post } = await moderator();
    for (let at = 0; at < 10; at++) await post('login', { password: 'sai' });
    expect(await (await post('login', { password: PASSWORD })).text()).toContain('quá nhiều lần');
  });

  it('prints, rejects and forgets, by forms of its own alone', async () => {
    const { send, post, read, tokenIn, store, contentDir } = await moderator();
    await send(FIELDS);
    await send({ ...FIELDS, text: 'Thư <i>hai</i>' });
    const [first, second] = await store.list();
    await post('login', { password: PASSWORD });
    const token = tokenIn(await read());
    expect((await post('approve', { id: first?.id, token: 'khác' })).status).toBe(403);
    expect(await store.list('approved')).toEqual([]);
    await post('approve', { id: first?.id, token, answer: 'Cảm ơn bạn.' });
    expect(existsSync(path.join(contentDir, 'letters/ban-bo-hop/1.yaml'))).toBe(true);
    expect(await read('?status=approved')).toContain('Cảm ơn bạn.');
    await post('reject', { id: second?.id, token });
    expect(await store.list('rejected')).toHaveLength(1);
    expect(await (await post('forget', { email: FIELDS.email, token })).text()).toContain('Đã xóa 2 thư.');
    expect(existsSync(path.join(contentDir, 'letters/ban-bo-hop/1.yaml'))).toBe(false);
    await post('logout', { token });
    expect(await read()).toContain('type="password"');
  });

  it('shows whatever was written as text, and its policy allows its own styles', async () => {
    const { send, post, read } = await moderator();
    await send({ ...FIELDS, name: '"><img src=x onerror=1', text: '&lt;script&gt; " \' `${1}` <' });
    await post('login', { password: PASSWORD });
    const page = await read();
    expect(page).toContain('&quot;&gt;');
    expect(page).toContain('&amp;lt;script&amp;gt; &quot; &#39; `${1}` &lt;');
    expect(page).not.toMatch(/<img|<script/);
  });
});
