import type { PostingSentence } from '@touchstone/shared/proposal'
import { isCondition } from './condition.ts'
import { plainText } from './plain-text.ts'
import type { Section } from './section.ts'

export type SentenceKind = PostingSentence['kind']

/** Never a requirement, wherever it stands and whatever it names. */
const boilerplate =
  /\b(equal[- ]((employment|employer)[- ])?opportunit|eeo\b|without regard to|regardless of (race|age|gender|sex|background|religion|origin|disab|who)|all qualified applicants|protected (veteran|characteristic|status|class)|reasonable (accommodation|adjustment)|we (celebrate|value|welcome|embrace|encourage) (diversity|applica|people)|sexual orientation|gender identity|(competitive|attractive|generous) (salary|pay|package|compensation|remuneration|benefit)|(health|dental|life|medical) (insurance|cover)\b.{0,60}\b(provided|included|paid|for you|package)|401\(?k|paid (time off|holiday|leave|vacation|training)|free (coffee|lunch|parking|fruit|meals)|sign[- ]on bonus|bonus scheme|salary (range|of|from)|per annum|we offer|you('ll| will) (get|receive|enjoy|be offered|be joining)|apply (now|by|via|with)|send (us )?your (cv|application|resume)|closing date|(immediate start|start(ing)? date\b)|^required (for|from) (\w+ )?(january|february|march|april|may|june|july|august|september|october|november|december|immediate)|^(working )?hours:|[£$€] ?\d[\d.,]*k? ?(\/|an?\b|per) ?(hour|hr|day|week|month|year)|\b(mon|tues?|wed|thurs?|fri|sat)[a-z]* ?(-|–|to) ?(wed|thurs?|fri|sat|sun)[a-z]* ?:?,? ?\d|(school|academy|college|university|trust|council|hospital|company|charity|we|team) (is|are) (fully |deeply |strongly )?committed to|(shortlisted|successful|all|selected) (candidates?|applicants?) (will|are|must undergo)|e-verify|disability confident|overtime (at|paid|rate)|background check (is|will be)|founded in|we are an? (leading|fast|global|growing|equal)|we('re| are) an equal|our (mission|clients|customers|offices?) (is|are)|wir bieten|vergutung (erfolgt|nach|richtet)|urlaubstage|chancengleichheit|schwerbehinder|gleichgestellte|unabhangig von (geschlecht|herkunft|alter)|nous (vous )?offrons|tickets? restaurant|(priorite|ouvert)[a-z]* aux personnes en situation de handicap|egalite des chances|wij bieden|vakantiedagen|igualdad de (oportunidades|trato)|ofrecemos|oferecemos|igualdade de oportunidades|valorizamos? a diversidade|valoriza a diversidade)/i

/** What an employer gives, unless the sentence asks for experience with it. */
const benefit =
  /\b(health insurance|dental|pension|annual leave|gym|stock options|equity|company car|home[- ]office allowance|per hour|competitive (salary|pay)|tuition reimbursement|pto\b|mutuelle|13e mois|seguro medico|plano de saude|vale[- ](refeicao|transporte)|betriebliche altersvorsorge|jobticket|\d+ (tage|days'?) (urlaub|off|holiday))\b/i
const askedOf =
  /\b(experience (with|in|of)|knowledge|understanding|certifi(ed|cate|cation)|licen[cs]ed?|qualified|degree|ability|proficien|erfahrung|kenntnisse)/i

const licence =
  /\b((driving|driver'?s|nursing|rn|lpn|lvn|nurse'?s?|teaching|professional|state|medical|pilot|electrical|electrician'?s?|plumber'?s?|contractor'?s?|welding|trade|operator'?s?|truck|hgv|lgv|cdl(-[abc])?|forklift|fork-lift|lkw|practi[cs]ing|security|premises|personal|valid|current|active|unrestricted|full uk|clean uk) licen[cs](es?|ure)|licen[cs](e|ure) (to (practi[cs]e|operate|drive)|in (the state|good standing))|licen[cs]ed (as|to|in|practical|clinical|electrician|plumber|nurse|professional|master|journeyman|attorney)|registered (general |general adult |mental health |children's |adult )?(nurse|midwife|physician|pharmacist|dietitian|social worker|electrician|teacher|architect)|(registered|registration) (with|as|at) |(nmc|hcpc|gmc|rcvs|gtcs|sssc|goc|gdc|gphc|sia|sra|big|ahpra)[- ](registration|registered|pin|licen[cs]e|register)|qualified teacher status|qts\b|teaching certificate|teacher certification|practi[cs]ing certificate|board[- ]certified|(admitted|admission) to (the |practi[cs]e )|(member|member in good standing|membership) of the .{0,20}\bbar\b|bar admission|qualified (solicitor|barrister|lawyer|attorney)|cdl[- ]?(class )?[abc]\b|(class|category|categoria|kategorie|klasse) [a-z]{1,2}\+?e? (cdl|licen[cs]e|driving|driver)|cdl\b|(dot medical|cscs|cpcs|ipaf|pasma|gas safe|f-gas|sia|twic|hazmat|adr|white|driver cpc|driver qualification|tacho(graph)?|ecs|jib) (card|certificate|registration|licen[cs]e|registered|endorsement)|hazmat endorsement|gas safe|(valid|current|active) [\w\s/-]{0,40}(permit|registration|certificate|certification|licen[cs]e)|security clearance|fuhrerschein|fahrerlaubnis|approbation|berufsurkunde|examinierte|staplerschein|gabelstaplerschein|schweisserprufung|sachkundenachweis|unterrichtungsnachweis|permis (de conduire|[a-e]{1,2}\b|caces)|caces|(inscription|inscrite?) a l'ordre|habilitations? electriques?|diplome d'etat|licences? de soudage|rijbewijs|big-registratie|carn(e|et) (de conducir|de carretillero|de manipulador|[bcde]\b)|(permiso|licencia) de conducir|colegiacion|colegiad[oa]|cnh\b|carteira de (habilitacao|motorista|conducao)|(registro|inscricao) (no|na|ativo|ativa) [\w ]{0,12}(coren|crea|crm|crc|oab|mec|conselho)|(coren|crm|crc|crf|crp|cro|oab|crea) ativ[oa]|[a-z]*korkort|[a-z]*legitimation|patente( di guida| [a-e]{1,2}\b| nautica)|patentino|abilitazione|iscrizione all'?(albo| ordine)|prawo jazdy|uprawnienia|cart[ao] de conducao|[a-z]*(heftruck|reachtruck)certificaat|onderwijsbevoegdheid|fahrerkarte|sc clearance|dv clearance)/i
const licenceElsewhere = new RegExp(
  plainText(
    '運転免許|自動車免許|看護師免許|водійськ[^ ]* (посвідчення|права)|права категорії|посвідчення водія|водительск[^ ]* (удостоверение|права)',
  ),
  'iu',
)
const softwareLicence = /\blicen[cs]e (management|compliance|server|agreements?|sales)|software licen[cs]/i

const nice =
  /\b(nice[- ]to[- ]have|(is|are|would be|as) an? (big |huge |strong |definite )?(plus|bonus|advantage)|an asset\b|a plus\b|plus\.?$|preferred|preferably|desirable|ideally|advantageous|beneficial|(not|[a-z]+n['’]t) (be )?(required|essential|mandatory|necessary)|(is|are|would be|will be) (also |very |always )?(great|helpful|nice|handy|useful|lovely|appreciated)|(helpful|useful|handy) but|bonus( points)?( if| for|:)|(wo|would)n't hurt|(comes?|be) in handy|go amiss|(we'd|we would) prefer|an (advantage|asset)\.?$|\bun plus\b|set you apart|feather in your cap|(is|are|would be) (very |most |also )?welcome|(not|no means|n't) (a )?(must|needed)|\? (even better|(that's |that would be )?(great|brilliant|lovely|perfect|fantastic|wonderful|a bonus)|all the better|(we'd|we would) (love|like))|if you('ve| have) (also |ever |already )?(used|worked|done)|von vorteil|wunschenswert|gern gesehen|hilfreich|idealerweise|ein plus|serait un plus|est un (vrai |reel |veritable )?(plus|atout)|schon ware|souhaite|apprecie|bij voorkeur|is een (pre|plus)|(is )?meegenomen|se valorar|valorable|deseable|desejavel|preferencial|valorizad[oa]s?|meriterande|ett plus|gradit[aoei]|preferibil[ei]|titolo preferenziale|costituisce un plus|mile widzian[aey]|atutem|dodatkowym atutem)/i

const required =
  /\b(must|required?|requires|need(ed)?|minimum|at least|essential|mandatory|experience (with|in|of|as|using|working)|experienced (in|with)|knowledge of|(working|good|strong|solid|deep|excellent|proven|sound|basic) (knowledge|understanding|command|skills|experience|background|grasp)|understanding of|proficien(t|cy)|fluen(t|cy)|familiar(ity)? with|ability to|able to|skilled|expertise|degree|diploma|qualification|certifi(ed|cation)|apprenticeship|you (have|know|can|are|bring|speak|hold|understand|should (have|know|hold|be able))|hands-on|^can [a-z]|^\d{1,2}\+?( ?[-–] ?\d{1,2})? (years|yrs)|(good|fluent|excellent) (written |spoken )?(english|german|french|spanish|dutch)|(setzen wir|vorausgesetzt)|[abc][12]-niveau|niveau [abc][12]\b|nivel (alto|medio|[abc][12])|competent|confident|track record|skills|[a-z]*erfahrung(en)?|[a-z]*kenntnisse[n]?|[a-z]*ausbildung|abgeschlossene[sn]?|[a-z]*studium|beherrsch[a-z]*|sicher im umgang|zwingend|erforderlich|maitris[a-z]+|connaissances?|diplome|titulaire|exigee?s?|indispensables?|vous (avez|etes|justifiez|disposez)|ervaring|kennis|opleiding|experiencia|conocimientos?|dominio|imprescindible|conhecimentos?|titulacion|erfarenhet|kunskap(er)?|utbildning|verhandlungssicher\w*|se requiere|requis[ae]?|vereist|verplicht|kravs|ett krav|fliessend\w*|richiest[oaie]|conoscenza|esperienza|capacita|laurea|znajomosc|doswiadczenie|wymagan[aey]|wyksztalcenie)\b/i
const inForce =
  /\b((valid|current|active|full|clean|unrestricted|gultig\w*) |(en vigor|vigente|a jour|en cours de validite)\b)/i

/** Asked for wherever it stands, even under the benefits. */
const insisting = /\b(must (have|hold|be|possess)|(is|are) (required|essential|mandatory)|required:)/i

const duty =
  /^(you('ll| will)|responsible for|develop|design|build|lead|manage|coordinate|deliver|maintain|support|plan|prepare|monitor|provide|ensure|work (with|closely)|collaborate|create|implement|drive|own|assist|perform|carry out|conduct|teach|operate|write|review|analy[sz]e|participate|contribute|oversee|report)\b/i

/** Whether a part of a sentence only wishes for what it names. */
export const isNice = (words: string): boolean => nice.test(plainText(words))

/** Whether a part of a sentence insists on what it names. */
export const isRequired = (words: string): boolean => required.test(plainText(words))

/** Whether a part of a sentence speaks of a licence. */
export function isLicence(words: string): boolean {
  const text = plainText(words)
  return (licence.test(text) && !softwareLicence.test(text)) || licenceElsewhere.test(text)
}

/** What a sentence of a posting is, by its own words and the section that it stands in. Pay, benefits and
 * equal-opportunity text never becomes a requirement, whatever it names. */
export function classify(words: string, section: Section | null): SentenceKind {
  const sentence = plainText(words)
  if (isCondition(sentence)) return 'boilerplate'
  const ofLicence = isLicence(words)
  if (ofLicence && insisting.test(sentence)) return 'licence'
  const given = boilerplate.test(sentence) || (benefit.test(sentence) && !askedOf.test(sentence))
  if (given || section === 'boilerplate') return 'boilerplate'
  if (
    ofLicence &&
    (section === 'requirements' || (section === null && (required.test(sentence) || inForce.test(sentence))))
  ) {
    return nice.test(sentence) ? 'nice' : 'licence'
  }
  if (section === 'nice') return 'nice'
  if (section === 'requirements') return nice.test(sentence) ? 'nice' : 'must'
  if (section === 'responsibilities') return 'responsibility'
  if (nice.test(sentence)) return 'nice'
  if (required.test(sentence)) return 'must'
  return duty.test(sentence) ? 'responsibility' : 'boilerplate'
}
