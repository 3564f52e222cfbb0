import { words, type Banks } from '../random.ts'

/** Chinese words for invented titles and notes. */
export const chinese: Banks = {
  task: words(`图像复原|图匹配|对话规划|代码修复|场景解析|交通预测|语音分离|查询优化|参数调优|日志压缩|缓存替换|问答|表格理解|视觉定位
    |路径规划|点击率预测|异常检测|药物筛选|步态识别|音乐标注|光流估计|深度补全|定理搜索|实体链接|文本简化|机器翻译|文档检索|序列推荐
    |点云配准|人群计数|天气预报|电池诊断|故障定位|程序合成|测试生成|索引选择|基数估计|内存解耦|负载均衡|入侵检测|合约验证|作文评分
    |肿瘤分级|细胞跟踪|机器人抓取|手部跟踪|视线估计|手语翻译|版面生成|图表阅读|新闻摘要|谣言检测|立场检测|工具调用|长程规划|偏好学习
    |冷启动|精排|召回|重排|多目标排序|广告出价|用户增长|风控|智能客服|知识问答|视频生成|语音合成|目标检测|语义分割|三维重建|情感分析`),
  thing:
    words(`大语言模型|视觉变换器|扩散模型|图神经网络|混合专家模型|世界模型|奖励模型|智能体|网页智能体|多模态大模型|状态空间模型
    |辐射场|高斯泼溅|分词器|词向量|适配器|检索器|重排器|优化器|调度器|编译器|分布式数据库|键值存储|文件系统|流处理系统|智能合约
    |传感器网络|数字孪生|知识图谱|社交网络|电子病历|卫星影像|第一视角视频|移动机器人|无人机|微服务|脉冲网络|贝叶斯网络|高斯过程|决策树
    |多智能体系统|电网|推荐系统|搜索引擎|预训练模型|开源社区|视觉语言模型|双塔模型|注意力网络|端侧模型|推理模型|具身智能`),
  mass: words(`注意力|记忆|不确定性|反馈|一致性|对称性|稀疏性|局部性|因果性|对齐|压缩|蒸馏|剪枝|量化|对比|校准|解耦|抽象|鲁棒性|隐私
    |公平性|可信性|意图|上下文|运动|结构|噪声|自监督|常识|先验知识|测试时计算|幻觉|泛化|可解释性|多样性`),
  kind: words(`高效|可扩展|鲁棒|稀疏|层次化|自适应|自监督|弱监督|零样本|少样本|开放词汇|多语言|多模态|跨语言|联邦|持续|因果|可解释
    |概率|可微|神经|等变|低秩|免训练|参数高效|长上下文|实时|在线|离线|去中心化|隐私保护|可信|安全|动态|时序|端到端|检索增强|细粒度|轻量级|通用|个性化`),
  way: words(`对比学习|强化学习|上下文学习|最优传输|课程学习|蒙特卡洛树搜索|变分推断|消息传递|潜在扩散|流匹配|思维链提示|主动学习|元学习
    |模仿学习|知识蒸馏|进化策略|投机解码|低秩适配|哈希|掩码建模|对抗训练|随机游走|自博弈|谱方法|人类反馈|合成数据|{kind}{mass}机制|迁移学习`),
  doing: words(
    `探索|重新思考|理解|评估|提升|加速|简化|统一|缓解|揭示|预测|生成|解释|验证|扩展|对齐|编辑|优化`,
  ),
  form: words(
    `框架|基准|数据集|综述|工具箱|基线|系统|模拟器|语料库|分类体系|协议|架构|范式|理论|方法|算法|模型|实践|方案|平台`,
  ),
  number: words(`1|2|3|5|7|10|12|16|64|100|1000|一|三|五|十`),
  half: words(`{kind}{task}|面向{task}的{kind}{form}|基于{way}的{task}|基于{way}的{task}方法|{kind}{thing}|利用{way}{doing}{thing}
    |{thing}的{mass}|{thing}在{task}中的应用|从{mass}到{mass}的{thing}|{doing}{thing}的{mass}|融合{mass}与{mass}的{task}{form}|{task}{form}`),
  title:
    words(`{half}|{half}|{half}|{half}|{half}研究|{half}研究进展|{half}综述|{thing}综述|{task}技术综述|一种{kind}的{task}{form}|一种面向{task}的{kind}{thing}
    |基于{thing}的{task}研究|基于{way}和{way}的{task}|考虑{mass}的{task}|{thing}：现状、挑战与展望|{task}中的{mass}问题|{thing}能做{task}吗？
    |如何{doing}{thing}的{mass}？|为什么{thing}需要{mass}？|{half}：{half}|{thing}与{thing}：{half}|{doing}{mass}：{half}|{thing}是{kind}的{thing}
    |{kind}、{kind}、{kind}：{half}|{thing}（{mass}篇）|{task}：从{way}到{way}|万字长文详解{thing}|一文读懂{thing}|一文看懂{way}|深入浅出{way}
    |{thing}入门|{thing}从入门到实践|{task}实战|{task}在工业界的落地实践|{number}分钟了解{thing}|{thing}的前世今生|聊聊{thing}的{mass}
    |{thing}学习笔记|再谈{task}|{name}：{half}|{name}：{half}|{name}技术报告|{name} 详解|{Name}：{kind}的{thing}|{thing} {form}|第{number}讲 {task}`),
  article:
    words(`一文读懂{thing}|深入理解{way}|{thing}入门教程|{thing}面试题总结|{task}从零开始|{task}实战（{number}）|聊聊{thing}|{thing}学习路线
    |{task}踩坑记录|手把手教你{task}|{thing}源码解析|{way}原理与实现|{thing}调优经验|{thing}大全|{thing}|{task}|{gear}|{stem} {gear}|{stem}|{stem} 博客|{stem}的{gear}|{kind}{gear}|{stem}电台|小{mass}|{task}圈|{thing}那些事|{stem} ({thing})`),
  book: words(
    `{thing}导论|{task}实战|{way}原理|深入{thing}|{thing}与{task}|{kind}{thing}设计|{task}技术内幕`,
  ),
  use: words(`一个{kind}的{thing}|{kind}的{gear}|用 {code} 写的{gear}|开源的{gear}，支持{task}|{code} 的{gear}|简单易用的{gear}。|适合初学者的{gear}|{task}的{gear}
    |一款{kind}、{kind}的{gear}，{deed}|{deed}|{gear}，{deed}。|{tool} 的 {code} 实现|类似 {tool} 的{gear}|快速{doing}{thing}的{gear}|{thing}教程|最流行的{gear}。
    |支持{mass}和{mass}的{gear}|轻量的 {code} {gear}|基于 {tool} 的{gear}|用于{task}的库|可以{deed}|免费的{gear}（中文文档）|{tool} 旗下的{gear}，提供{task}、{task}、{task}等服务，速度快，很稳定|{gear}，功能强大，但是有时候比较慢。{deed}，也可以{deed}。
    |{stem}出品，{task}能力强，{deed}，{deed}。适合新手|支持 {code}、{code} 和 {code}，{deed}|需要注册，免费额度够用|国产{gear}|{gear}，国内可用|官网|个人主页|一个{kind}的{gear}。{deed}。{deed}。
    |{gear}：{task}，{task}，{task}|{thing}+{task}，{number}分钟上手|作者写得很细，推荐阅读|{year} 年更新，包含{number}个案例|比 {tool} 更快、更轻、更好用|（推荐）{gear}|{gear}，最强的{task}工具之一`),
  gear: words(`Web 框架|爬虫框架|静态网站生成器|任务队列|模板引擎|终端工具|日志工具|监控系统|向量数据库|搜索引擎|代码格式化工具|包管理器
    |测试框架|调试器|性能分析器|ORM|图表库|地图组件|PDF 工具|OCR 引擎|图片处理库|游戏引擎|聊天机器人|笔记软件|反向代理|压测工具|网课|电子书|博客|教程`),
  deed: words(`支持热更新|自带管理后台|可以把 Markdown 转成网页|自动生成文档|能在浏览器里运行|支持多种格式互转|零配置即可使用|一行命令部署|支持中文分词
    |可视化训练过程|自动补全代码|定时备份数据|提供 RESTful 接口|兼容主流系统`),
  code: words(`Python|Go|Rust|TypeScript|Java|C++|PHP|Lua`),
  remark:
    words(`将{way}用于{thing}，{mass}更好，{number}步即可收敛，代码已开源|问题：{mass}不足；方法：{way}；结果：{task}提升{number}%|使用 {name} 和 {name} 作为基线，采用{way}，关注{mass}（包括{task} / {task} 等）
    |实证{way}在{task}、{task}、{task}上的通用性和可扩展性。|以{thing}为核心，结合{way}，实现{kind}的{task}。|提出{kind}的{task}{form}|首个{kind}的{thing}|用{way}代替{way}|{way}+{way}|在{number}个数据集上达到最优|不需要{mass}也能做{task}|{kind}{mass}，{kind}{mass}
    |将{task}转化为{task}问题|分析了{thing}的{mass}|本文研究{thing}的{mass}，并给出{form}|通过{way}提升{mass}|包含{number}万条数据的{task}{form}|如何{doing}{thing}的{mass}？
    |{name} 的后续工作|经典之作，值得一读|数据和代码已开源|引入{way}，缓解{mass}问题|一种端到端的{task}方案，通过{kind}适配器连接{thing}和{thing}|{doing}{mass}的小技巧
    |{name} 采用了{kind}的架构，效果超过 {name}|{thing}最新进展（{mass}篇）|四大技巧助力{task}|AI 新突破：{thing}发布|{name}技术路线：{way}|{mass}过滤是{task}的关键
    |单卡可以处理近{number}张图像|{kind}训练数据，{mass}更好|训练分辨率*{digit}，{kind}数据|q-former 融合{mass}信息|可用于{task}、{task}等任务|{year} 年的工作，影响很大`),
  sentence:
    words(`本文提出{name}，一种{kind}的{task}{form}。|{thing}在{task}上取得了显著进展，但{mass}不足。|我们利用{way}解决这一问题。|大量实验表明，该方法优于现有基线。
    |现有方法依赖{way}，限制了{mass}。|此外，我们构建了包含{number}万条样本的{form}。|结果说明{mass}对{task}很重要。|代码和模型将会公开。|该工作从{mass}的角度分析{thing}。`),
  abstract: words(
    `{sentence}{sentence}{sentence}|{sentence}{sentence}|{sentence}{sentence}{sentence}{sentence}`,
  ),
  aside: words(
    `参考{LINK}|代码见 {LINK}|详见{LINK}|类似项目有 {LINK}|基于 {LINK}|配合 \`{small}\` 使用|中文版见{LINK}`,
  ),
  year: words(`2016|2018|2019|2020|2021|2022|2023|2024|2025`),
  subject:
    words(`综述|大语言模型|多模态|数据集|评测|检索|推理|语音|图学习|安全|智能体|理论|应用|机器人|预训练|文本生成|目标检测|工具|联邦学习|时间序列|隐私
    |数据库|编译器|可视化|教育|医疗|金融|视频理解|三维视觉|优化|可解释性|对齐|推荐系统|召回|精排|知识图谱|前端|后端|运维|测试|书籍|课程|博客|面试|其他资源|经典论文|入门|教程`),
  topic: words(
    `综述|评测|视觉|强化学习|LLM|MLLM|Agentic|Video|数据集|理论|Reward Model|医疗|图学习|语音|机器人|隐私|多模态|检索|规划|对齐|剪枝|扩散|RAG|精排|召回|搜索|Survey|长文本|安全`,
  ),
}
