// What a room asks, with dated answers.
import type { Question } from '../../src/api/questions'

export const questions: Question[] = [
  {
    id: 'why-call',
    question: 'Who asked for the call of 24 November 2025, and why?',
    order: 1,
    issueIds: ['relationship', 'taiwan', 'japan-indopacific'],
    answers: [
      {
        text:
          "The article of 25 November says Xi did, to press Trump on Taiwan while Beijing quarrels with Tokyo. China's " +
          'foreign ministry says the US side did. It stays disputed.',
        knownOn: '2025-11-25',
        sourceIds: ['article', 'mao'],
        claimIds: ['seed-c004', 'seed-c064', 'k-cn-mao'],
        disputeIds: ['who-called'],
      },
    ],
  },
  {
    id: 'china-taiwan',
    question: "What is China's position on Taiwan?",
    order: 2,
    issueIds: ['taiwan'],
    answers: [
      {
        text:
          'Beijing claims Taiwan and has vowed to take it, by force if needed. In the call Xi placed its "return" inside the ' +
          'order that followed the Second World War.',
        knownOn: '2025-11-25',
        sourceIds: ['article'],
        claimIds: ['seed-c066', 'seed-c007'],
      },
      {
        text: 'On 4 February 2026 Xi calls Taiwan the most important issue and asks for prudence on arms sales.',
        knownOn: '2026-02-05',
        sourceIds: ['geopol-feb', 'aj-feb'],
        claimIds: ['k-feb-cn-taiwan'],
      },
      {
        text: 'In Beijing in May 2026 Xi says that Taiwan handled badly could bring the two countries to clash.',
        knownOn: '2026-05-15',
        sourceIds: ['pd-may', 'owp'],
        claimIds: ['k-may-cn-taiwan'],
      },
    ],
  },
  {
    id: 'trump-silence',
    question: "Why did Trump's post not mention Taiwan?",
    order: 3,
    issueIds: ['taiwan', 'trade-truce'],
    answers: [
      {
        text:
          'No reason was given. The article reads it as a liking for deals over security commitments in public; an analyst ' +
          'it quotes, Cutler, says he focused on economics and trade. Bessent says US policy on Taiwan has not changed.',
        knownOn: '2025-11-25',
        sourceIds: ['article', 'yahoo-bess'],
        claimIds: ['seed-c016', 'seed-c069', 'seed-c082', 'k-us-bessent-tw'],
      },
    ],
  },
  {
    id: 'trade-state',
    question: 'Where does the trade truce stand?',
    order: 4,
    issueIds: ['trade-truce', 'agriculture', 'rare-earths'],
    answers: [
      {
        text:
          'In force for a year since 10 November 2025, and unevenly carried out: soybean purchases far below the US-stated ' +
          'pledge, rare-earth terms still under negotiation.',
        knownOn: '2025-11-25',
        sourceIds: ['article'],
        claimIds: ['seed-c030', 'seed-c034', 'seed-c070'],
        commitmentIds: ['tariff-truce'],
      },
      {
        text:
          'The US Supreme Court struck down the emergency tariffs on 20 February 2026; a general surcharge took their place ' +
          'from 24 February. The Chinese suspensions run on.',
        knownOn: '2026-02-24',
        sourceIds: ['devd-scotus', 'eaccny', 'dutyclaims'],
        commitmentIds: ['tariff-truce'],
      },
      {
        text: "An extension was reported after Xi's visit to Washington; its end date is not held.",
        knownOn: '2026-10-09',
        sourceIds: ['caixin-1009'],
        commitmentIds: ['tariff-truce'],
        disputeIds: ['truce-end'],
      },
    ],
  },
  {
    id: 'visit',
    question: 'When does Trump visit China?',
    order: 5,
    issueIds: ['leader-visits'],
    answers: [
      {
        text:
          'April 2026, says Trump, who accepted an invitation and invited Xi for later that year. China had not confirmed it.',
        knownOn: '2025-11-25',
        sourceIds: ['article'],
        claimIds: ['seed-c020', 'seed-c021', 'seed-c075'],
        commitmentIds: ['trump-beijing-visit'],
      },
      {
        text: '31 March to 2 April 2026, says a White House official.',
        knownOn: '2026-02-20',
        sourceIds: ['gvwire0220', 'tass0220'],
        commitmentIds: ['trump-beijing-visit'],
      },
      {
        text: "Put off by five or six weeks at Trump's request.",
        knownOn: '2026-03-18',
        sourceIds: ['anews0316', 'pano0318'],
        commitmentIds: ['trump-beijing-visit'],
      },
      {
        text: '14 and 15 May 2026.',
        knownOn: '2026-03-25',
        sourceIds: ['lapresse0325'],
        commitmentIds: ['trump-beijing-visit'],
      },
      {
        text: 'It took place from 13 to 15 May 2026.',
        knownOn: '2026-05-15',
        sourceIds: ['ap-may', 'mb0513'],
        commitmentIds: ['trump-beijing-visit'],
      },
    ],
  },
  {
    id: 'soy-pledge',
    question: 'Is the soybean pledge being kept?',
    order: 6,
    issueIds: ['agriculture'],
    answers: [
      {
        text:
          'By the US count about 1.5 of 12 million tonnes since 1 October, orders due by the end of the year. China has ' +
          'confirmed no figure.',
        knownOn: '2025-11-25',
        sourceIds: ['article'],
        commitmentIds: ['soy-2025-12mmt'],
        disputeIds: ['soy-pledged', 'soy-deadline', 'soy-by-24-nov'],
      },
      {
        text: 'Bessent says the target is the end of February 2026; Greer calls the White House date a discrepancy.',
        knownOn: '2025-12-09',
        sourceIds: ['argus-4dec', 'edge-4dec', 'greer-cnbc', 'greer-nbc'],
        commitmentIds: ['soy-2025-12mmt'],
        disputeIds: ['soy-deadline'],
      },
      {
        text:
          'US officials and traders say the 12 million tonnes were reached; US sales data to China alone stood lower then. ' +
          'Both counts are shown.',
        knownOn: '2026-01-20',
        sourceIds: ['ap-21jan', 'ap-soy', 'chosun', 'devd-20jan'],
        commitmentIds: ['soy-2025-12mmt'],
        disputeIds: ['soy-met'],
      },
    ],
  },
  {
    id: 'taiwan-answer',
    question: 'What has Taiwan answered?',
    order: 7,
    issueIds: ['taiwan'],
    answers: [
      {
        text:
          'Premier Cho: a "return" is not an option for its 23 million people; Taiwan is sovereign and independent. A deputy ' +
          'foreign minister calls not being mentioned by Trump the best outcome.',
        knownOn: '2025-11-25',
        sourceIds: ['article', 'wu'],
        claimIds: ['seed-c041', 'seed-c042', 'k-tw-wu'],
      },
      {
        text: "President Lai: arms purchases are essential and no outside power decides Taiwan's future.",
        knownOn: '2026-05-20',
        sourceIds: ['lai'],
        claimIds: ['k-may-tw-lai'],
      },
    ],
  },
  {
    id: 'chips',
    question: 'May Nvidia sell the H200 to China?',
    order: 8,
    issueIds: ['ai-chips'],
    answers: [
      {
        text: "Undecided: the commerce secretary says it is on Trump's desk. Industry wants sales, security officials object.",
        knownOn: '2025-11-25',
        sourceIds: ['article'],
        commitmentIds: ['us-h200-licences'],
      },
      {
        text: 'Trump allows sales to approved customers for a 25% cut; a rule of January 2026 makes it case by case.',
        knownOn: '2026-01-16',
        sourceIds: ['part-h200-dec', 'capwolf-h200', 'mayer-bis', 'str-bis'],
        commitmentIds: ['us-h200-licences'],
        disputeIds: ['h200-admission'],
      },
    ],
  },
]
