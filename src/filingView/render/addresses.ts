/** Addresses in a filing, and what becomes of them. Nothing is fetched from any; a person can ask to open one. */

/** Where a link leads: a place in the page, an address that can be opened by hand, or nowhere. */
export type LinkTarget =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'none' };

const LONGEST = 2000;

/** @param href as it stands in the source, entities decoded. */
export function linkTarget(href: string): LinkTarget {
  const address = withoutControls(href);
  if (address.startsWith('#')) return { type: 'place', id: decoded(address.slice(1)) };
  return isWebAddress(address) ? { type: 'address', address } : { type: 'none' };
}

/** Whether an address may be handed to the editor to be opened: http or https, with a host. */
export function isWebAddress(address: string): boolean {
  return address.length <= LONGEST && /^https?:\/\/[^\s/\\?#"'<>]+(?:[/?#][^\s"'<>\\]*)?$/i.test(address);
}

const PICTURE_FILE = /\.(?:bmp|gif|jpe?g|png|webp)$/i;
const PICTURE_DATA = /^data:image\/(?:bmp|gif|jpeg|jpg|png|webp);base64,[a-z\d+/=\s]*$/i;

/** A picture that can be shown: written out in the filing, or a file in its folder or below, by its path as part of an address. */
export type Picture = { readonly type: 'data'; readonly address: string } | { readonly type: 'file'; readonly path: string };

/** Null for a picture that is not shown: remote, of another folder, or a drawing (SVG can hold more than a picture). */
export function pictureOf(src: string): Picture | null {
  const address = src.startsWith('data:') ? src : withoutControls(src);
  if (PICTURE_DATA.test(address)) return { type: 'data', address: address.replace(/\s+/g, '') };
  if (!PICTURE_FILE.test(address)) return null;
  const names = decoded(address).replace(/^\.\//, '').split('/');
  const staysBelow = names.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:?#]/.test(name));
  return staysBelow ? { type: 'file', path: names.map((name) => encodeURIComponent(name)).join('/') } : null;
}

/** Browsers overlook these in an address: `java&#9;script:` is one. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, '').trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
