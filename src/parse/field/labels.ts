const papers =
  /^(?:📄|📜|📝|📃|🔗|\s)*(?:papers?|pdf|arxiv|ar5iv|abs|abstract|html|doi|openreview|acl|anthology|cvf|official|publication|publisher|proceedings|preprint|论文|论文地址|论文链接|原文|地址|paper link|paper url|link|url|链接|論文)\s*\d*$/i
const others =
  /^(?:[\p{So}\p{Sk}\uFE0F\u200D\s]*)(?:(?:official|unofficial|project|source|source |python|our|the|code|github|model|data|training|online|web|live|interactive|supplementary|short|long)\s*)*(?:code|codes|github|git|repo|repository|source|implementation|reference|project|projects|page|pages|website|site|homepage|home|web|demo|demos|video|videos|talk|slides?|poster|data|dataset|datasets|model|models|weights|checkpoints?|blog|blogpost|post|tweet|twitter|x|thread|docs?|documentation|colab|notebook|hugging ?face|hf|spaces?|modelscope|pytorch|tensorflow|tf|jax|keras|caffe|matlab|julia|bibtext?|bibtex|bib|cite|citation|supp|supplement|supplementary|appendix|review|reviews|youtube|bilibili|zhihu|news|announcement|report|presentation|summary|explained|leaderboard|benchmark|tech(?:nical)?[. ]*report|(?:model|system) card|api|playground|app|download|pypi|npm|wiki|mirror|archive|viewer|webpage|media|results|proof|interview|discussion|forum|license|代码|源码|源代码|项目|项目地址|项目主页|主页|官网|官方网站|官方文档|榜单|排行榜|数据|数据集|模型|模型下载|下载|权重|视频|演示|博客|中文解读|解读|文档|知乎|豆瓣|プロジェクト|コード)(?:\s*(?:page|link|code|repo|site|post|\d+|\(.*\)))?$/iu

const licences =
  /^\W*(?:MIT|Apache|A?GPL|LGPL|BSD|MPL|CC|ISC|EPL|BSL|Unlicense|ZPL|PSF|Artistic|WTFPL|Zlib|ECL|OFL|EUPL|AFL|NCSA|PostgreSQL|0BSD|custom|proprietary)\b[\w .+-]{0,20}$/i

/** Whether the words of a link say what it leads to and not what the entry is called: `Code`, `Project Page`, `论文`. */
export function isLabel(text: string): boolean {
  const label = bare(text)
  return (
    label.length <= 40 &&
    (isPaperLabel(text) ||
      isIcon(text) ||
      /^(?:spring|summer|fall|autumn|winter) (?:19|20)\d\d$/i.test(label) ||
      others.test(label) ||
      licences.test(label) ||
      /^\W*❗/.test(text))
  )
}

/** Whether a label leads to the work itself. */
export function isPaperLabel(text: string): boolean {
  return (
    papers.test(bare(text)) ||
    /^(?:arxiv\s*:?\s*)?\d{4}\.\d{4,5}(?:v\d+)?$/i.test(bare(text)) ||
    /^[[(\s]*(?:📄|📑|📃|📜|📝)\uFE0F?[\])\s]*$/u.test(text)
  )
}

/** A picture instead of words: `📄`, `:page_facing_up:`. */
export const isIcon = (text: string): boolean =>
  /^[[(]?(?:\s|:[\w+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D])+[\])]?$/u.test(text) &&
  /\S/.test(text)

/** A label without the brackets, pictures and colons around it. */
export function bare(text: string): string {
  const trimmed = text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\u200D\s]+|(?<!:[\w+-]+)[\s:：]+$/gu, '')
    .replace(/^[[【](?=[^\]】]+$)|(?<=^[^[【]+)[\]】]$/g, '')
  const inner = /^(?:\[(.*)\]|\((.*)\)|（(.*)）|【(.*)】|`(.*)`)$/s
    .exec(trimmed)
    ?.slice(1)
    .find((part) => part !== undefined)
  return inner === undefined ? trimmed : bare(inner)
}
