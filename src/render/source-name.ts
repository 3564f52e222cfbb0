const names = new Map(
  Object.entries({
    'aclanthology.org': 'ACL Anthology',
    'aclweb.org': 'ACL Anthology',
    'alphaxiv.org': 'alphaXiv',
    'arxiv.org': 'arXiv',
    'bilibili.com': 'Bilibili',
    'biorxiv.org': 'bioRxiv',
    'dl.acm.org': 'ACM',
    'doi.org': 'DOI',
    'export.arxiv.org': 'arXiv',
    'gist.github.com': 'GitHub',
    'github.com': 'GitHub',
    'gitlab.com': 'GitLab',
    'huggingface.co': 'Hugging Face',
    'ieeexplore.ieee.org': 'IEEE Xplore',
    'jmlr.org': 'JMLR',
    'kaggle.com': 'Kaggle',
    'link.springer.com': 'Springer',
    'medium.com': 'Medium',
    'mp.weixin.qq.com': 'WeChat',
    'nature.com': 'Nature',
    'neurips.cc': 'NeurIPS',
    'openaccess.thecvf.com': 'CVF',
    'openreview.net': 'OpenReview',
    'papers.nips.cc': 'NeurIPS',
    'papers.neurips.cc': 'NeurIPS',
    'paperswithcode.com': 'Papers with Code',
    'proceedings.mlr.press': 'PMLR',
    'proceedings.neurips.cc': 'NeurIPS',
    'reddit.com': 'Reddit',
    'sciencedirect.com': 'ScienceDirect',
    'semanticscholar.org': 'Semantic Scholar',
    'twitter.com': 'X',
    'wikipedia.org': 'Wikipedia',
    'x.com': 'X',
    'youtu.be': 'YouTube',
    'youtube.com': 'YouTube',
    'zhihu.com': 'Zhihu',
    'zhuanlan.zhihu.com': 'Zhihu',
  }),
)

/** Where an address leads, by the name that readers know it by (`arXiv`), else by its host. */
export function sourceName(url: string): string {
  const host = new URL(url).hostname.replace(/^(www|m)\./, '')
  return names.get(host) ?? names.get(host.replace(/^[a-z-]{2,7}\./, '')) ?? host
}
