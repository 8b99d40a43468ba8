import { strings } from '../language'

/** The brief that ships: its headlines, its notes for the speaker, and the name of the mark that a step rings. */
export const callWords = strings('callBrief', {
  title: 'The call of 24 November 2025',
  threeSentences: {
    headline: 'The call, in three findings',
    notes:
      'One sentence for each question of the room: is the pledge being kept, who says what and who stays silent, what comes next. Everything that follows can be pressed: each figure opens its claim and its source.',
  },
  beforeTheCall: {
    headline: 'The call fell into Beijing’s quarrel with Tokyo over Taiwan',
    notes: 'From the meeting in Busan to the call. Who asked for the call is disputed: both sides say the other did.',
  },
  whoSaysWhat: {
    highlight: 'Not mentioned by Trump',
    notes:
      'The two accounts of one call. A ring means that we hold the text and it is silent; a hatch means that we hold no text. The two are never the same.',
  },
  taiwan: {
    notes: 'No reason was given for the silence on Taiwan. What is disputed is shown as disputed.',
  },
  soybeans: {
    notes:
      'A US-stated pledge; China has confirmed no figure. The counts differ because they count different acts: never average them. The even pace is an illustration of ours.',
  },
  rareEarths: {
    notes: 'A date that one side named. Terms were still being negotiated.',
  },
  truce: {
    notes: 'What the truce of Busan suspends, and until when.',
  },
  besideTaiwan: {
    notes: 'What else the two accounts hold: set them side by side before saying that anything was agreed.',
  },
  next: {
    notes: 'Hollow marks are plans. A plan of one side is shown as that side’s plan.',
  },
})
