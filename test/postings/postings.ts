import { ashby } from './ashby.ts'
import { bamboohr } from './bamboohr.ts'
import { breezy } from './breezy.ts'
import { greenhouse } from './greenhouse.ts'
import { icims } from './icims.ts'
import { lever } from './lever.ts'
import { personio } from './personio.ts'
import type { Recorded } from './recorded.ts'
import { recruitee } from './recruitee.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import { teamtailor } from './teamtailor.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'

/** A posting of every board, by the board's name. */
export const postings: readonly Recorded[] = [
  ashby,
  bamboohr,
  breezy,
  greenhouse,
  icims,
  lever,
  personio,
  recruitee,
  smartrecruiters,
  teamtailor,
  workable,
  workday,
]
