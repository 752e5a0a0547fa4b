import { Skill } from '@touchstone/shared/role'
import { z } from 'zod'
import { installedLexicon } from '../skills/installed.ts'
import { createSkillSearch, type SkillSearch } from '../skills/search.ts'
import { router, signedIn } from './trpc.ts'

let search: SkillSearch | null = null

export const skill = router({
  /** For a picker: skills whose names have words that begin so. */
  search: signedIn
    .input(z.strictObject({ text: z.string().max(200) }))
    .output(z.array(Skill))
    .query(({ input }) => {
      search ??= createSkillSearch(installedLexicon())
      return search(input.text, 20)
    }),
})
