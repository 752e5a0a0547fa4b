import { Skill } from '@touchstone/shared/role'
import { z } from 'zod'
import { ofInstalled } from '../skills/installed.ts'
import { createSkillSearch } from '../skills/search.ts'
import { router, signedIn } from './trpc.ts'

const search = ofInstalled(createSkillSearch)

export const skill = router({
  /** For a picker: skills whose names have words that begin so. */
  search: signedIn
    .input(z.strictObject({ text: z.string().max(200) }))
    .output(z.array(Skill))
    .query(({ input }) => search()(input.text, 20)),
})
