import type { Report } from '@touchstone/shared/report'
import { type AnswerWords, classWords, issuerWords, recipientWordsOf, verdictWords } from './answer-words.ts'
import { Icon } from './icons.tsx'

function Answer({ question, words }: { question: string; words: AnswerWords }) {
  return (
    <div class={`answer ${words.tone}`}>
      <dt>{question}</dt>
      <dd>
        <Icon name={words.tone} />
        <span>
          <strong>{words.label}</strong> <span class="detail">· {words.detail}</span>
        </span>
      </dd>
    </div>
  )
}

/** The four answers, each on a line of its own: they are never one tick. */
export function Answers({ report }: { report: Report }) {
  return (
    <dl class="answers">
      <Answer question="Verdict" words={verdictWords[report.verdict]} />
      <Answer question="Recipient" words={recipientWordsOf(report)} />
      <Answer question="Issuer" words={issuerWords[report.issuer]} />
      <div class="answer">
        <dt>Class</dt>
        <dd>
          <strong class="letter">{report.class}</strong>
          <span>{classWords[report.class]}</span>
        </dd>
      </div>
    </dl>
  )
}
