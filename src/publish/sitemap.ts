import { escapeXml } from './xml.ts'

/** Returns the sitemap, https://www.sitemaps.org/protocol.html. URLs are absolute. */
export function sitemap(addresses: string[]): string {
  const urls = addresses
    .map((address) => `  <url><loc>${escapeXml(address)}</loc></url>\n`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`
}

/** Returns `robots.txt`: allows every crawler, and names the sitemap if there is one. */
export function robots(sitemapAddress: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapAddress === null ? '' : `\nSitemap: ${sitemapAddress}\n`}`
}
