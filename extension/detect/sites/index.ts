import type { Site } from '../site.ts'
import { accredible } from './accredible.ts'
import { ashby } from './ashby.ts'
import { badgr } from './badgr.ts'
import { bullhorn } from './bullhorn.ts'
import { credly } from './credly.ts'
import { generic } from './generic.ts'
import { github } from './github.ts'
import { greenhouse } from './greenhouse.ts'
import { lever } from './lever.ts'
import { linkedin } from './linkedin.ts'
import { linkedinRecruiter } from './linkedin-recruiter.ts'
import { linkedinSales } from './linkedin-sales.ts'
import { listed } from './listed.ts'
import { opencats } from './opencats.ts'
import { workable } from './workable.ts'

/** The site adapters, most specific first; the first that matches reads, the last takes every page. */
export const sites: readonly Site[] = [
  linkedin,
  linkedinRecruiter,
  linkedinSales,
  opencats,
  greenhouse,
  lever,
  ashby,
  workable,
  bullhorn,
  github,
  credly,
  badgr,
  accredible,
  ...listed,
  generic,
]
