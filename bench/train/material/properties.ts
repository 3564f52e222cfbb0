import { words } from '../random.ts'

/**
 * Properties that some lists print for every entry and that are not a field, each with possible
 * values.
 */
const rows: readonly (readonly [string, string])[] = [
  [
    'Based-on|Backbone|Base model|Foundation|基座|底座模型|基础模型',
    'SDXL|SD1.5|GPT-3|LLaMA|T5|ViT-B|Qwen2|ResNet-50|Flux|Mistral-7B|BERT',
  ],
  [
    'Training|Train|Setting|训练|微调',
    'Training-free|Training|Fine-tuned|Zero-shot|LoRA|需要训练|免训练|End-to-end',
  ],
  [
    'Params|Size|Scale|#Params|Parameters|规模|参数量|大小',
    '7B|1.3B, 7B, 70B|0.5B - 12B|380K+|12k|600M|1,200 hours|约 10 万|36 classes',
  ],
  ['Language|Languages|Lang|语言', 'EN|zh|en, zh|English|多语言|中文|Multilingual|中英'],
  ['Status|State|状态', 'active|maintained|dead|WIP|Done|Beta|已完成|维护中|✅|❌|🚧'],
  [
    'Context|Input|Modality|模态|输入',
    '4K tokens|128K|512|text|image, text|RGB-D|图文|video|audio',
  ],
  ['Open|Open source|Public|开源|是否开源', '✅|❌|Yes|No|✔|✗|是|否|partial'],
  [
    'Protocol|Backend|Runtime|Platform|平台',
    'http|tcp|mongodb, redis|local|Linux|iOS, Android|cloud|CUDA|WebGPU',
  ],
  [
    'Stars|Star Count|Citations|Downloads|收藏|引用数',
    '182|1.4k|Cited by 25|⭐ 267|12,044|900+|35',
  ],
  ['Reader|Reviewer|Added by|Status of reading|阅读者', 'mh|done|todo|reading|Lena|已读|未读'],
  [
    'Scenario|Environment|Setting|Problem|Domain|场景|问题|环境',
    'urban scenes|mobile robot|indoor search|long videos|few labels|night driving|online shopping|长文档|城市道路|冷启动|室内导航|few-shot search benchmark',
  ],
  [
    'Memory|Bandwidth|Precision|Hardware|Chip|显存|带宽|精度|硬件',
    '64GB|24 GB|~1.5 TB/s|FP16/BF16|INT8|FP8/INT4|PCIe 5.0|A100|M2 Ultra|❌ 不支持|✅ 支持|96GB LPDDR',
  ],
  [
    'Idea|Mechanism|Approach|Limits|Impact|思路|局限|影响',
    'semantic maps|two-stage retrieval and a small judge|masks, then prompts|slow at long inputs|no code|分支采样|需要标注|useful for small teams|adds a second head|language-guided planning',
  ],
  ['Difficulty|Level|Rating|难度|评分', '★★★|Beginner|Hard|3/5|入门|9.1|Advanced'],
]

export const properties = rows.map(([names, values]) => ({
  names: words(names),
  values: words(values),
}))
