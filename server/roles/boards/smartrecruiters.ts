import { z } from 'zod'
import type { Board } from '../board.ts'
import { boardPosting, isSlug, jsonAs, pathOf } from '../board-posting.ts'

const Section = z.object({ title: z.string().nullish(), text: z.string().nullish() }).nullish()
const Posting = z.object({
  id: z.coerce.string(),
  name: z.string().min(1),
  postingUrl: z.string().nullish(),
  location: z.object({ city: z.string().nullish(), country: z.string().nullish() }).nullish(),
  typeOfEmployment: z.object({ label: z.string().nullish() }).nullish(),
  experienceLevel: z.object({ label: z.string().nullish() }).nullish(),
  language: z.object({ code: z.string().nullish() }).nullish(),
  jobAd: z.object({
    sections: z.object({
      companyDescription: Section,
      jobDescription: Section,
      qualifications: Section,
      additionalInformation: Section,
    }),
  }),
})

/** SmartRecruiters; the posting's text is parted into four sections. */
export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  find(url) {
    const [company, last] = pathOf(url)
    const id = /^(\d{6,20})(-|$)/.exec(last ?? '')?.[1]
    if (!/^(careers|jobs)\.smartrecruiters\.com$/.test(url.hostname) || !isSlug(company) || !id) return null
    return { url: `https://api.smartrecruiters.com/v1/companies/${company}/postings/${id}`, accept: 'json', id }
  },
  read(body, ask) {
    const posting = jsonAs(Posting, body)
    if (posting?.id !== ask.id) return null
    const { companyDescription, jobDescription, qualifications, additionalInformation } = posting.jobAd.sections
    return boardPosting({
      title: posting.name,
      source: posting.postingUrl,
      location: [posting.location?.city, posting.location?.country].filter(Boolean).join(', '),
      contract: posting.typeOfEmployment?.label,
      seniority: posting.experienceLevel?.label,
      language: posting.language?.code,
      parts: [
        ['About us', companyDescription?.text],
        ['Responsibilities', jobDescription?.text],
        ['Qualifications', qualifications?.text],
        [null, additionalInformation?.text],
      ],
    })
  },
}
