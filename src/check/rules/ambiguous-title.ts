import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'ambiguous-title',
  description: 'The words after a short name may be the title',
  level: 'info',
  docs: `
    \`**DDPG** Continuous Control with Deep Reinforcement Learning\` is a name and a title, \`**Ray** Fast and Simple\` a
    name and a note. The rule reports such entries once for a section. The option \`reading\` says which of the two a
    section has: \`reading: { Agents: 'title' }\`, or \`'*'\` for all sections.
  `,
  examples: {
    bad: [
      `
        ## Agents

        - **DDPG** Continuous Control with Deep Reinforcement Learning [[Paper](https://example.org/ddpg)]
      `,
    ],
    good: [
      {
        list: '## Agents\n\n- **DDPG** Continuous Control with Deep Reinforcement Learning [[Paper](https://example.org/ddpg)]\n',
        options: { reading: { Agents: 'title' } },
      },
      `
        ## Agents

        - **Ray** runs what others only plan [[Paper](https://example.org/ray)]
      `,
    ],
  },
})
