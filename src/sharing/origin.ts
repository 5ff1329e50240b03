/** Where the site is published, of Astro's `import.meta.env`, whose type has it always there. */
export function originIn({ SITE }: { readonly SITE?: string }): string | undefined {
  return SITE;
}
