/** Lets every crawler in and tells it of the sitemap, where there is one. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === null ? '' : `\nSitemap: ${sitemapAddress}\n`}`
}
