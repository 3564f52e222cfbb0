import { words, type Banks } from '../random.ts'

/** Organisations: well-known ones, and invented ones with typical words. */
export const knownOrganisations =
  words(`OpenAI|Google|Google DeepMind|DeepMind|Google Research|Microsoft|Microsoft Research|MSRA|Meta|Meta AI
  |FAIR|Apple|NVIDIA|Amazon|AWS|IBM|IBM Research|Intel|Adobe|Salesforce|Salesforce Research|Hugging Face|Anthropic|Mistral AI|Cohere
  |Stability AI|Allen Institute for AI|AI2|Stanford|Stanford University|MIT|CMU|UC Berkeley|UCLA|UCSD|ETH Zurich|EPFL|Oxford
  |University of Oxford|Cambridge|NUS|NTU|HKU|HKUST|CUHK|Tsinghua|Tsinghua University|Peking University|PKU|THU|USTC|SJTU|ZJU|Fudan
  University|Shanghai AI Lab|BAAI|Alibaba|Alibaba Group|Tencent|Tencent AI Lab|ByteDance|Baidu|Huawei|Huawei Noah's Ark Lab|Xiaomi
  |Kuaishou|Meituan|JD|SenseTime|DeepSeek|Moonshot AI|Zhipu AI|KAIST|NAVER|Samsung|Sony|RIKEN|University of Tokyo|MPI|Max Planck
  Institute|Inria|UIUC|University of Washington|Princeton|Cornell|NYU|Columbia University|Mila|University of Toronto|Airbnb|Uber
  |Netflix|Spotify|Pinterest|LinkedIn|Yandex|Databricks|Snowflake|Tesla|Waymo|Bosch`)
export const knownChinese =
  words(`清华|清华大学|北大|北京大学|中科院|中科大|上海交大|浙大|浙江大学|复旦大学|南京大学|哈工大|港科大|港中文|阿里|阿里巴巴|阿里妈妈|腾讯|字节|字节跳动|百度
  |华为|美团|快手|京东|小米|小红书|滴滴|网易|商汤|旷视|智谱|月之暗面|上海人工智能实验室|英伟达|微软|谷歌|微软亚洲研究院|蚂蚁集团|知乎|苹果`)
export const organisationBanks: Banks = {
  company: words(
    `{stem} AI|{stem} Labs|{stem} Research|{stem} Robotics|{stem} Inc.|{stem} Health|{stem}soft|{stem} Systems|{stem} Group`,
  ),
  university:
    words(`University of {town}|{town} University|{town} Institute of Technology|TU {town}|{town} State University|Technical
    University of {town}|{town} Institute for Machine Learning|{town} Lab|{town} AI Lab|National University of {town}|{town} College`),
  town: words(
    `Eldermoor|Karsten|Velmora|Ostrava Hill|North Bexley|Tarnfield|Sundvik|Lowmere|Quellen|Brackwater|Havenport|Ilmenholt|Rosarno|Kitano|Marlund|Westerby`,
  ),
  chinese: words(
    `{chineseTown}大学|{chineseTown}理工大学|{chineseTown}研究院|{chineseTown}人工智能研究院|{chineseName}科技|{chineseName}实验室|{chineseName}智能|{chineseName}研究院`,
  ),
  chineseTown: words(`临江|东岭|西河|云州|北原|南屏|青溪|海陵|白塔|松岭`),
  chineseName: words(`星澜|云启|海拓|深图|灵犀|知行|万象|启明|蓝鲸|极光`),
  japanese: words(
    `{japaneseTown}大学|{japaneseTown}研究所|{stem}株式会社|{japaneseTown}工業大学|{stem}|{japaneseTown}情報学研究所`,
  ),
  japaneseTown: words(`北浜|青葉|霧島|白川|千草|有明`),
  korean: words(
    `{koreanTown}대학교|{koreanTown}연구소|{stem}|{koreanTown}과학기술원|{koreanTown} AI 연구원`,
  ),
  koreanTown: words(`한빛|새벽|가람|누리|다온`),
  russian: words(
    `{russianTown} университет|Институт {stem}|Лаборатория {stem}|{stem} Research|{russianTown} институт`,
  ),
  russianTown: words(`Северный|Речной|Озёрный|Приморский`),
}
