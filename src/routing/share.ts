/**
 * Where readers share a page on Facebook: the link within the button that https://developers.facebook.com/docs/plugins/share-button
 * gives, for browsers without scripts.
 */
export function facebookShare(url: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
}

/**
 * Where readers share a page on Zalo. Zalo has a button alone, made by its own script (https://sp.zalo.me/plugins/sdk.js); this is
 * the page that the button opens, given the same: the address in JSON, in Base64.
 */
export function zaloShare(url: string): string {
  const given = btoa(JSON.stringify({ url: new URL(url).href }));
  return `https://button-share.zalo.me/share_external?d=${encodeURIComponent(given)}`;
}
