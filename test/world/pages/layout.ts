const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML. */
export const text = (plain: string) => plain.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

export const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')

const baseCss = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#1f2328;background:#f4f2ee}
a{color:#0a5ea8}h1,h2,h3{line-height:1.25;margin:0 0 .3em}h1{font-size:1.6rem}h2{font-size:1.2rem}h3{font-size:1rem}
p{margin:.3em 0}ul{list-style:none;margin:0;padding:0}`

/** A whole page. */
export const page = (title: string, css: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text(title)}</title>${head}<link rel="icon" href="data:,"><style>${baseCss}${css}</style></head>
<body>
${body}
</body></html>
`

/** The home page of an issuer: a title and a sentence. */
export const plainPage = (title: string, body: string) =>
  page(title, 'main{max-width:42rem;margin:4rem auto;padding:0 1.5rem}', `<main><h1>${text(title)}</h1>${body}</main>`)
