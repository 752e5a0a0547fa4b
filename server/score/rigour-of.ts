import type { Credential } from '@touchstone/shared/credential'
import type { MatchedEvidence } from '@touchstone/shared/match'
import type { Rigour } from './factors/rigour.ts'

// In the languages that badges are most often written in; anything else stays unknown, which is no worse than a range.
const proctored =
  /\b(proctored|invigilated|supervised (exam|test|assessment)|exam(ination)? (hall|centre|center)|beaufsichtigte?\w* prüfung|examen surveillé|onder toezicht)/i
const performed =
  /\b(performance[- ](assessment|exam|test|based)|practical (exam|test|assessment|assignment)|portfolio|work sample|assessed (project|on the job|by observation)|capstone|osce\b|graded project|praktische prüfung|arbeitsprobe|épreuve pratique|praktijk(examen|toets)|prueba práctica|praktiskt prov)/i
const tested =
  /\b(exam|examination|exams|tests?|quiz(zes)?|assessment|assessed|scored?|grade of|prüfung|klausur|examen|épreuve|toets|tentamen|prueba|prov|prova|esame)\b/i
const completed =
  /\b(complet(e|ed|es|ing|ion)|finish(ed|es)?|pass(ed)? the course|abgeschlossen|abschluss|achevé|terminé|voltooid|afgerond|completado|slutfört)/i
const attended =
  /\b(attend(ed|s|ance|ing)?|participa(te|ted|tes|nt|tion|ting)|took part|webinar|workshop attendance|teilgenommen|teilnahme|participé|deelgenomen|deelname|asistencia|asistió|deltagit)\b/i
// Platforms write "has demonstrated an understanding of" on every badge: only what is done is shown, not what is known.
const shown =
  /\bdemonstrat(e|ed|es|ing)\b(?! [^.;]{0,40}\b(knowledge|understanding|awareness|familiarity|commitment|interest)\b)/i
const negated = /\b(no|not|without|ohne|sans|zonder|sin|utan)\b[^.;]{0,40}$/i
const negatedAfter = /^[^.;,]{0,25}\b(not|never|isn['’]t|aren['’]t|nicht|niet|optional)\b/i

const types: Record<string, Rigour> = {
  assessment: 'test',
  license: 'test',
  certificateofcompletion: 'completion',
  course: 'completion',
  learningprogram: 'completion',
  membership: 'attendance',
}

/** How a credential was assessed, by its own words, results and type; `unknown` where it does not say. */
export function credentialRigour({ achievement, assessment, results }: Credential): Rigour {
  const text = [assessment, achievement.criteria.narrative].filter(Boolean).join('. ')
  const says = (pattern: RegExp) => {
    return [...text.matchAll(new RegExp(pattern, 'gi'))].some(({ 0: words, index }) => {
      const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(index + words.length)]
      return !negated.test(before) && !negatedAfter.test(after)
    })
  }
  if (says(performed)) return says(proctored) ? 'proctored-performance' : 'performance'
  if (says(proctored)) return 'proctored-test'
  if (says(tested) || results.some(({ value }) => value !== null)) return 'test'
  if (says(shown)) return 'performance'
  if (says(completed)) return 'completion'
  if (says(attended)) return 'attendance'
  return types[achievement.type?.toLowerCase().replace(/[^a-z]/g, '') ?? ''] ?? 'unknown'
}

/** The rigour that a skill has by where the credential names it: an alignment, a result or a criterion gives it the
 * credential's own; a title leaves it unknown; a bare tag or a mention counts as attendance. */
export function rigourAt(where: MatchedEvidence['where'], credential: Rigour): Rigour {
  if (where === 'alignment' || where === 'result' || where === 'criteria') return credential
  if (where === 'name') return credential === 'attendance' ? 'attendance' : 'unknown'
  return 'attendance'
}
