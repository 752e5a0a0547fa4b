import type { Board } from '../board.ts'
import { ashby } from './ashby.ts'
import { bamboohr } from './bamboohr.ts'
import { breezy } from './breezy.ts'
import { greenhouse } from './greenhouse.ts'
import { icims } from './icims.ts'
import { lever } from './lever.ts'
import { personio } from './personio.ts'
import { recruitee } from './recruitee.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import { teamtailor } from './teamtailor.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'

/** The job boards whose postings are imported by their own interface. */
export const boards: readonly Board[] = [
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
