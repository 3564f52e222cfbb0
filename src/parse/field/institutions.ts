import { splitNames } from './orgs.ts'

/** Words that the name of an institution has in it. */
const words =
  /\b(?:univ|universit\w+|universidad\w*|institut\w*|college|academy|polytechn\w+|school of|labs?|laborator\w+|research|inc|corp|corporation|technolog\w+|hospital)\b|大学|学院|研究院|研究所|实验室|公司|科技/i

/** Names of institutions that have no such word, as people print them. */
const known =
  /^(?:[\w .-]{2,40}@[\w .-]{2,20}|(?:UC|UT|TU|UNC|SUNY|ETH) [A-Z][\w ]+|MIT|CMU|NYU|UIUC|UCLA|UCSD|UCSB|USC|UCL|EPFL|ETHZ?|KAIST|NUS|NTU|HKU(?:ST)?|CUHK|THU|PKU|SJTU|ZJU|USTC|CAS|INRIA|CNRS|MPII?|TUM|KTH|TTIC|MSRA?|FAIR|AI2|Stanford|Berkeley|Princeton|Harvard|Oxford|Cambridge|Caltech|Cornell|Tsinghua|(?:Google )?DeepMind|(?:Google|Facebook|Meta|Microsoft|Amazon|IBM|Apple|Adobe|Intel|NVIDIA|Baidu|Tencent|Alibaba|ByteDance|Huawei|Samsung|Salesforce|SenseTime|Megvii|Uber|Waymo|Yahoo!?|Qualcomm)(?: (?:AI|Brain|Research|Labs?|Cloud))?|Face\+\+|OpenAI|Anthropic|Mistral|Hugging ?Face)$/i

/** Reads words that are nothing but institutions, which their names tell: `Fudan University & Intel Labs China`. */
export function readInstitutions(text: string): string[] | null {
  const names = splitNames(text.replace(/[.,;]+$/, ''))
  if (
    /\d{2}|\b(?:journal|transactions|conference|proceedings|workshop|preprint|report)\b/i.test(text)
  )
    return null
  const isName = (name: string): boolean =>
    known.test(name) ||
    (words.test(name) &&
      name.length <= 60 &&
      name
        .split(/\s+/)
        .every((word) =>
          /^[\p{Lu}\p{Script=Han}\d(]|^(?:of|for|the|and|de|di|du|la|at|in|on)$/u.test(word),
        ))
  return names.length > 0 && names.every(isName) ? names : null
}
