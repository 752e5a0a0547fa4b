/** The look of the job site; element and attribute selectors, since the three layouts share no class. */
export const jobsCss = `
header.bar{position:sticky;top:0;z-index:2;background:#fff;border-bottom:1px solid #dedbd3;padding:.7rem 1.5rem;display:flex;gap:1.5rem;align-items:center}
header.bar b{color:#0b5d4d;font-size:1.1rem}header.bar nav{display:flex;gap:1.2rem;color:#57606a;font-size:.85rem}
.frame{max-width:68rem;margin:1.2rem auto;padding:0 1rem;display:grid;grid-template-columns:minmax(0,1fr) 18rem;gap:1.2rem}
main>section,main>div>section,aside>section{background:#fff;border:1px solid #dedbd3;border-radius:.6rem;padding:1.2rem 1.4rem;margin-bottom:1rem}
.cover{height:6.5rem;margin:-1.2rem -1.4rem 0;border-radius:.6rem .6rem 0 0;background:linear-gradient(120deg,#0b5d4d,#2e9c85 60%,#e9c46a)}
.face{width:6rem;height:6rem;border-radius:50%;border:4px solid #fff;margin-top:-3rem;background:#f2d7c4;color:#7a4a2b;display:grid;place-items:center;font-size:2rem}
.soft,.t-black--light{color:#57606a}.row{padding:.8rem 0;border-top:1px solid #ece9e2;display:flex;gap:.9rem}
.row:first-child{border-top:0}.logo{flex:none;width:2.6rem;height:2.6rem;border-radius:.3rem;background:#e4efe9;display:grid;place-items:center;color:#0b5d4d;font-weight:600}
.row span,.row p{display:block;margin:0}.row a{color:inherit;text-decoration:none}
a.go{display:inline-block;margin-top:.4rem;border:1px solid #57606a;border-radius:2rem;padding:.15rem .9rem;color:#40464d;font-size:.88rem;text-decoration:none}
a.all{display:block;text-align:center;padding-top:.8rem;border-top:1px solid #ece9e2;color:#40464d;font-weight:600;text-decoration:none}
.t-bold{font-weight:600}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sticky{position:sticky;top:3.2rem;background:#fff;border-bottom:1px solid #dedbd3;padding:.35rem 1.5rem;font-size:.9rem}
hr{border:0;border-top:1px solid #ece9e2;margin:.2rem 0}code{display:none}aside p{font-size:.9rem}
@media(max-width:60rem){.frame{grid-template-columns:1fr}}`

export const bar = `<header class="bar"><b>Northlight Jobs</b><nav aria-label="Site"><span>Home</span><span>My network</span><span>Jobs</span><span>Messages (3)</span></nav></header>`
