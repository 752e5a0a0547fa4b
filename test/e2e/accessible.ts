import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe holds against a page, in a line each; what it could not decide about contrast counts as well. */
export async function complaints(page: Page): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast')
  // The letter of a seal is too short for axe; `extension/show/tokens.test.ts` computes its contrast.
  const isSeal = (target: unknown): boolean => /\.seal\b.*> text$/.test(String(target))
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !isSeal(target))
      .map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Elements that stick out of the window to the right: what makes a page scroll sideways. */
export const overhanging = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120)),
  )
