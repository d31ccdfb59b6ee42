import DOMPurify, { type Config } from 'dompurify';
import { ELEMENTS, PAGE_ATTRIBUTES } from '../render/allowList';

const CONFIGURATION: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [...ELEMENTS],
  ALLOWED_ATTR: [...PAGE_ATTRIBUTES],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
};

/** The last line: what comes from the host is rendered by the same lists, and is checked by another hand before it is shown. */
export function sanitised(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, CONFIGURATION);
}
