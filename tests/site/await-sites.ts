import { builtSite } from './built-site.ts';
import { SITE_NAMES } from './sites.ts';

// Runs before each file of tests that look at built sites.
await Promise.all(SITE_NAMES.map(builtSite));
