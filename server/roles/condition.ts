const lead =
  '(?:(?:you|candidates|applicants) )?(?:(?:must|should|need to|are|have|hold|be|able|ability|capable|to|of|with|a|an|the|valid|current|gultige[nrs]?|eine?) )*(?:physically )?(?:able to |to )?'
const toLift = '(?:lift|lifting|carry|heben)\\b[a-z ,-]{0,40}\\d+ ?(?:kg|kilos?|lbs?|pounds?)[^,;]{0,20}'
const toWork =
  '(?:work permit|work visa|visa (?:for|to)|right to work|work authori[sz]ation|authori[sz]ed to work|legally (?:entitled|authori[sz]ed|able) to work|arbeitserlaubnis|arbeitsbewilligung|permis de travail|permiso de trabajo|permesso di lavoro|werkvergunning)\\b'
const toTravel =
  '(?:willing(?:ness)? to travel|travel up to|reisebereitschaft|disponibilidad para viajar|disponibilite pour voyager|bereit zu reisen)\\b'
const alone = '(?:(?! (?:and|und|et|y|e|en(?! vigor)) )[^,;]){0,60}'
const pattern = new RegExp(`^${lead}(?:${toLift}|(?:${toWork}|${toTravel})${alone})\\.?$`, 'i')

/** Whether a sentence, as plain text, speaks of nothing but the body, a permit to work or travelling: conditions of the
 * post, which no credential shows. */
export const isCondition = (sentence: string): boolean => pattern.test(sentence)
