import { lexiconOf } from './lexicon.ts'

/** Institutions whose names contain no typical word, as commonly printed. */
export const institutions = lexiconOf(`
MIT; CMU; Carnegie Mellon; NYU; UIUC; UCLA; UCSD; UCSB; UCSC; UCI; UC Irvine; UC Davis; UC Merced; UC Riverside; USC; UCL; EPFL; ETH; ETHZ; ETH Zurich; ETH Zürich; KAIST; POSTECH; UNIST; SNU; NUS; NTU; A*STAR; SUTD; SMU; HKU; HKUST; HKUST(GZ); HKUST-GZ; CUHK; CUHK-Shenzhen; CityU; PolyU; HKBU; Lingnan; THU; PKU; SJTU; ZJU; USTC; FDU; NJU; HUST; WHU; SYSU; BUAA; BIT; BUPT; XJTU; HIT; NPU; NUDT; UESTC; DUT; XMU; TJU; Tongji; NKU; RUC; ECNU; UCAS; CAS; CASIA; ICT; ISCAS; SIAT; IIE; PCL; BAAI; BIGAI; SIGS; SUSTech; ShanghaiTech; Westlake; NTHU; NCTU; NYCU;
INRIA; CNRS; MPI; MPII; MPI-IS; TUM; LMU; KTH; RWTH; KIT; TTIC; MSRA; MSR; FAIR; AI2; Ai2; Mila; Vector; IDSIA; IIT; IISc; IBM; MBZUAI; KAUST; Stanford; Berkeley; UC Berkeley; Princeton; Harvard; Yale; Oxford; Cambridge; Caltech; Cornell; Columbia; Duke; UPenn; Penn; Penn State; Brown; Rice; Emory; Purdue; UMD; UMich; UMass; UW; UT Austin; UTD; UNC; Georgia Tech; GaTech; Virginia Tech; JHU; Johns Hopkins; Northwestern; Rutgers; Stony Brook; Dartmouth; ASU; OSU; TAMU; McGill; Waterloo; UofT; UBC; Imperial; Edinburgh; Tsinghua; Peking; Fudan; Zhejiang; Monash; ANU; UTS; UNSW; UQ; Adelaide; Technion; Weizmann; TAU; BIU; Bar-Ilan; Tel Aviv; Tokyo; UTokyo; Kyoto; RIKEN; NII; NAIST; Osaka; Tohoku; AIST; CyberAgent; Preferred Networks; PFN; Sakana AI; rinna; ELYZA; LINE; LY Corporation; Rakuten; Stability AI; Stability AI Japan; LLM-jp; Swallow;
Google; Google DeepMind; DeepMind; Google Brain; Google AI; Google Cloud; Facebook; Facebook AI; Meta; Meta AI; Meta FAIR; Microsoft; Amazon; AWS; Apple; Adobe; Intel; NVIDIA; Nvidia; AMD; Qualcomm; Qualcomm AI; Baidu; Tencent; Alibaba; Alibaba Group; Alibaba Cloud; DAMO; DAMO Academy; Ant Group; Ant; Taobao; Alimama; Tongyi; Qwen; ByteDance; Bytedance; ByteDance Seed; Seed; TikTok; Douyin; Huawei; Noah's Ark; Noah; Samsung; SAIT; LG; LG AI; Naver; NAVER; NAVER AI; Kakao; Kakao Brain; SKT; Salesforce; Salesforce AI; SenseTime; Sensetime; Megvii; Face++; iFlytek; Kuaishou; Kwai; Kling; JD; JD.com; JD AI; Meituan; Didi; Xiaomi; OPPO; vivo; Lenovo; Bilibili; NetEase; Weibo; Zhihu; Xiaohongshu; REDnote; 360; Pinduoduo; Trip.com; Airbnb; Uber; Lyft; Waymo; Tesla; Wayve; Cruise; Nuro; Zoox; NIO; XPeng; Xpeng; Li Auto; Horizon Robotics; Momenta; Yahoo; Yahoo!; Twitter; xAI; LinkedIn; Pinterest; Netflix; Spotify; Snap; Snapchat; eBay; Etsy; Walmart; Instacart; DoorDash; Booking; Zalando; Criteo; Yandex; Sber; SberAI; AIRI; Skoltech; Shopee; Grab; Flipkart; Bloomberg; JPMorgan; J.P. Morgan; Capital One; Databricks; Snowflake; MosaicML; Oracle; SAP; Siemens; Bosch; Philips; Toyota; TRI; Honda; Sony; Sony AI; Hitachi; Fujitsu; NTT; NEC; Panasonic; Toshiba; Mitsubishi; MERL; Ericsson; Nokia; Bell Labs; ARM; Cerebras; Graphcore; Groq; SambaNova; Together; Together AI; Cohere; Cohere For AI; AI21; Anthropic; OpenAI; Mistral; Mistral AI; Hugging Face; HuggingFace; EleutherAI; LAION; BigScience; BigCode; Allen Institute; Allen AI; Inflection; Adept; Character.AI; Perplexity; Reka; Liquid AI; Nous Research; Writer; Contextual AI; Aleph Alpha; TII; G42; Inception; Technology Innovation Institute;
DeepSeek; DeepSeek-AI; DeepSeek AI; Moonshot; Moonshot AI; Kimi; MiniMax; Zhipu; Zhipu AI; ZhipuAI; Z.ai; THUDM; THUNLP; Baichuan; 01.AI; 01AI; 01-AI; StepFun; InternLM; OpenGVLab; OpenMMLab; ModelBest; OpenBMB; Skywork; Kunlun; SenseNova; Shanghai AI Lab; Pjlab; PJLab; Shengshu; Runway; RunwayML; Pika; Luma; Luma AI; Midjourney; Black Forest Labs; Stability; Genmo; Lightricks; HeyGen; Synthesia; ElevenLabs; Suno; Boson AI; Figure; Figure AI; Boston Dynamics; Physical Intelligence; Unitree; AgiBot; Galbot; Dexmal; Skild AI; 1X; Sanctuary AI; Covariant; Disney; Disney Research; Pixar; Unity; Epic Games; EA; Ubisoft; Roblox; NAVER LABS; Niantic; Magic Leap; Kitware; SRI; NASA; NIST; NIH; DARPA; JPL; CERN; LLNL; ORNL; PNNL; Los Alamos; Mayo Clinic; Isomorphic Labs; Genentech; Roche; Novartis; AstraZeneca; Pfizer; Merck; GSK; Recursion; Insilico; DP Technology; Chai Discovery; EvolutionaryScale; Profluent; Arc Institute; Broad Institute; HHMI; Janelia; Flatiron; Simons;
清华; 北大; 浙大; 复旦; 上交; 上海交大; 中科大; 中科院; 中国科学院; 南大; 哈工大; 人大; 北航; 北邮; 北理工; 西交; 西安交大; 华科; 武大; 中山; 中大; 同济; 天大; 南开; 厦大; 川大; 电子科大; 西电; 国防科大; 港大; 港中文; 港科大; 港科; 港理工; 港城大; 南洋理工; 新国立; 西湖大学; 智源; 北京智源; 上海AI Lab; 上海人工智能实验室; 鹏城实验室; 之江实验室; 达摩院; 阿里; 阿里巴巴; 阿里妈妈; 阿里云; 淘宝; 天猫; 蚂蚁; 蚂蚁集团; 支付宝; 高德; 飞猪; 饿了么; 通义; 腾讯; 微信; 混元; 优图; 字节; 字节跳动; 抖音; 今日头条; 豆包; 百度; 文心; 飞桨; 华为; 华为诺亚; 诺亚; 美团; 京东; 滴滴; 快手; 可灵; 小米; 小红书; 网易; 新浪; 微博; 知乎; 哔哩哔哩; B站; 爱奇艺; 优酷; 搜狗; 科大讯飞; 讯飞; 商汤; 旷视; 依图; 云从; 智谱; 月之暗面; 百川; 百川智能; 零一万物; 阶跃星辰; 面壁智能; 深度求索; 稀宇; 昆仑万维; 昆仑天工; 生数科技; 第四范式; 携程; 贝壳; 拼多多; 唯品会; 苏宁; 平安; 360; 联想; 荣耀; 理想; 理想汽车; 小鹏; 蔚来; 地平线; 英伟达; 谷歌; 微软; 微软亚研; 微软亚洲研究院; 苹果; 亚马逊; 英特尔; 高通; 三星; 索尼; 脸书; 元象; 斯坦福; 麻省理工; 伯克利; 普林斯顿; 哈佛; 牛津; 剑桥; 哥大; 耶鲁; 康奈尔; 东京大学; 理研; 네이버; 카카오; 삼성; 서울대; 카이스트; Яндекс; Сбер; МФТИ; МГУ`)

/** Typical words in the names of institutions. */
export const institutionWords = lexiconOf(`
university; universities; univ; universität; université; universidad; universidade; universita; università; universiteit; universitat; institute; institutes; institut; instituto; istituto; college; academy; polytechnic; politecnico; polytechnique; school; lab; labs; laboratory; laboratories; research; inc; corp; corporation; ltd; llc; gmbh; technologies; technology; hospital; foundation; group; team; company; center; centre; consortium; department; faculty; studio; studios; systems; robotics; ai`)

/** Endings of institutions' names in scripts without spaces. */
export const institutionEndings = [
  '大学',
  '大學',
  '学院',
  '學院',
  '研究院',
  '研究所',
  '实验室',
  '實驗室',
  '公司',
  '集团',
  '科技',
  '医院',
  '中心',
  '团队',
  '研究室',
  '대학교',
  '연구소',
  '연구원',
  'университет',
  'институт',
]
