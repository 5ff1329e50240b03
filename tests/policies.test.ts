import { describe, expect, it } from 'vitest';
import * as policies from '../src/policies.ts';

const { adminPolicy, FILE_POLICY, INDEX_POLICY, metaPolicy, PAGE_POLICY, pagePolicy, SEARCH_POLICY } =
  policies;

describe.each(Object.entries({ PAGE_POLICY, SEARCH_POLICY, INDEX_POLICY, FILE_POLICY }))(
  '%s',
  (_, policy) => {
    it('allows nothing that it doesn’t name, nothing inline, nothing from elsewhere, and no frame around it', () => {
      expect(policy).toMatch(/^default-src 'none'; base-uri 'none'; /);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|\*/);
    });
  },
);

it('scripts are the site’s own, and machine code is the search’s alone', () => {
  expect(PAGE_POLICY).toContain("script-src 'self'; worker-src 'self';");
  expect(SEARCH_POLICY).toBe(
    PAGE_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  );
  expect(FILE_POLICY).toMatch(/; sandbox$/);
});

it('pages with a form may send forms to the endpoint for letters, and ask it, where there is one', () => {
  const policy = pagePolicy('https://thu.example');
  expect(policy).toContain("form-action 'self' https://thu.example;");
  expect(policy).toContain("connect-src 'self' https://thu.example");
  expect(policy.replaceAll(' https://thu.example', '')).toBe(PAGE_POLICY);
});

describe('the policy of the web editor', () => {
  it('lets it speak to nobody, while it edits a checkout, and have nothing inline', () => {
    expect(adminPolicy([])).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(adminPolicy([])).toMatch(/^default-src 'none';.* script-src 'self' 'wasm-unsafe-eval';/);
    expect(adminPolicy([])).not.toMatch(/https?:/);
  });

  it('lets it speak to the forge, and run no script of it', () => {
    const policy = adminPolicy(['https://gitlab.com']);
    expect(policy).toMatch(/connect-src [^;]*https:\/\/gitlab\.com/);
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
  });
});

it('a page bears all of its policy but what browsers take from a header alone', () => {
  expect(metaPolicy("default-src 'none'; frame-ancestors 'none'; img-src 'self'; sandbox")).toBe(
    "default-src 'none'; img-src 'self'",
  );
});
