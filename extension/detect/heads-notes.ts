const words =
  /^(?:private |internal |team |interview(?:er)?s?['’]? ?|my )?(?:notes?|comments?|feedback|scorecards?|evaluations?|assessments?|ratings?|messages|conversations?|discussion|e-?mails|timeline|history|activity(?: log)?|also in (?:this|the) .*|referred by|referr(?:al|er)s?|notizen|bewertungen|verlauf|nachrichten|empfohlen von|notas|anotações|evaluaciones|avaliações|historial|histórico|historique|évaluations|mensa[jg]e[ns]s?|recom[ae]ndado por|recommandé par|indicado por|нотатки|оцінки|історія|повідомлення|відгуки|valutazioni|notities|beoordelingen|berichten|notatki|oceny|wiadomości)(?: de la entrevista| da entrevista| d.entretien| by .*)?[^a-zß-ɏЀ-ӿ]*$/

/** Does the text head what colleagues write of a candidate in an applicant tracking system? */
export function headsNotes(text: string): boolean {
  return text.length <= 40 && words.test(text.toLowerCase())
}
