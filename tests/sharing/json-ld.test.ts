import { expect, it } from 'vitest';
import { jsonLdText } from '../../src/sharing/json-ld.ts';

it('no text ends the script that holds the data, opens a comment in it or breaks its line, and all of it comes out again', () => {
  const name = '</script><script>x()</script> <!-- <script> ]]> & \u2028 \u2029 \ud800 "\\';
  const text = jsonLdText({ '@context': 'https://schema.org', '@type': 'Thing', name });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ name });
});
