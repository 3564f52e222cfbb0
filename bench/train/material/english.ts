import { words, type Banks } from '../random.ts'

/** English words for invented titles and notes; slots in braces are filled from other banks. */
export const english: Banks = {
  task: words(`image restoration|graph matching|dialogue planning|code repair|scene parsing|protein folding
    |traffic forecasting|speech separation|query optimization|knob tuning|log compression|cache eviction
    |question answering|table understanding|visual grounding|route planning|click prediction|bundle pricing
    |anomaly detection|drug screening|gait recognition|music tagging|optical flow|depth completion|theorem search
    |entity linking|text simplification|machine translation|document retrieval|session recommendation|point cloud
    registration|crowd counting|weather nowcasting|crop mapping|battery diagnosis|fault localization|program synthesis
    |test generation|schema matching|index selection|cardinality estimation|memory disaggregation|garbage collection
    |consensus|load balancing|intrusion detection|malware triage|side-channel analysis|contract verification|peer review
    |essay scoring|reading assessment|cohort discovery|tumor grading|sleep staging|cell tracking|gene ranking|catalyst
    design|bridge inspection|robot grasping|legged locomotion|hand tracking|gaze estimation|sign language translation
    |typography|layout synthesis|chart reading|map matching|news summarization|rumor detection|stance detection|toxicity
    filtering|tool use|long-horizon planning|preference learning|credit assignment|value estimation|offline control`),
  thing:
    words(`language models|vision transformers|diffusion models|graph neural networks|mixtures of experts|world
    models|reward models|autonomous agents|web agents|multimodal assistants|state space models|radiance fields|Gaussian
    splats|tokenizers|embeddings|adapters|retrievers|rerankers|optimizers|schedulers|compilers|type systems|distributed
    databases|key-value stores|file systems|stream processors|serverless functions|smart contracts|sensor networks
    |digital twins|knowledge graphs|ontologies|citation networks|social networks|electronic health records|satellite
    images|egocentric videos|point clouds|medical reports|spreadsheets|user interfaces|source code|mobile robots
    |quadrupeds|drones|microservices|spiking networks|Bayesian networks|Gaussian processes|decision trees|kernel
    machines|bandits|multi-agent systems|auctions|power grids|tutoring systems|reading lists|open-source communities`),
  mass: words(`attention|memory|uncertainty|feedback|curiosity|consistency|symmetry|sparsity|locality|causality
    |alignment|compression|distillation|pruning|quantization|contrast|calibration|disentanglement|abstraction
    |composition|robustness|privacy|fairness|trust|intent|context|depth|motion|structure|noise|self-supervision
    |counterfactual reasoning|common sense|weak supervision|human preference|prior knowledge|test-time compute`),
  kind: words(`efficient|scalable|robust|sparse|dense|hierarchical|adaptive|self-supervised|weakly supervised
    |zero-shot|few-shot|open-vocabulary|multilingual|multimodal|cross-lingual|federated|continual|causal|interpretable
    |probabilistic|differentiable|neural|symbolic|neuro-symbolic|equivariant|low-rank|training-free|parameter-efficient
    |long-context|real-time|online|offline|decentralized|privacy-preserving|fair|trustworthy|safe|collaborative|dynamic
    |temporal|spatial|coarse-to-fine|end-to-end|retrieval-augmented|instruction-following|uncertainty-aware
    |energy-efficient|fine-grained|lightweight|universal|personalized|data-centric|model-based|human-centered`),
  form: words(`framework|benchmark|dataset|survey|toolkit|baseline|system|simulator|corpus|testbed|taxonomy|library
    |protocol|architecture|pipeline|perspective|case study|theory|recipe|family of models|large-scale study|user study`),
  doing:
    words(`learning|rethinking|revisiting|scaling|aligning|decoding|understanding|probing|evaluating|measuring
    |unifying|bridging|distilling|compressing|pretraining|fine-tuning|steering|editing|grounding|composing|teaching
    |generating|predicting|detecting|tracking|explaining|debugging|verifying|accelerating|simplifying|mitigating
    |exploring|demystifying|taming|harnessing|improving|optimizing|modeling|mining|ranking|searching|designing`),
  way: words(`{kind} {mass}|{mass}|contrastive learning|reinforcement learning|in-context learning|optimal transport
    |curriculum learning|Monte Carlo tree search|variational inference|message passing|latent diffusion|flow matching
    |chain-of-thought prompting|active learning|meta-learning|imitation learning|knowledge distillation|evolution
    strategies|speculative decoding|low-rank adaptation|hashing|masked modeling|adversarial training|random walks
    |self-play|program synthesis|spectral methods|human feedback|synthetic data|large {thing}|mixture routing`),
  place:
    words(`the wild|the dark|low-resource languages|the open world|high dimensions|the loop|production|the brain
    |the classroom|clinical practice|the cloud|cities|virtual worlds|the browser|scientific discovery|the long tail`),
  item: words(`tokens|pixels|words|frames|edges|gradients|layers|experts|labels|examples|prompts|rewards|queries|maps
    |plans|proofs|trees|views|worlds|demonstrations|instructions|captions|clicks|traces|bugs|papers|rules|masks`),
  number: words(`1|2|3|4|5|10|12|16|64|100|1000|1,000|10,000`),
  digit: words(`1|2|3|4|5|7|9|1.5|2.0|3.1`),
  object: words(
    `{kind} {thing}|{thing}|{task}|{kind} {task}|{thing} for {task}|{task} with {thing}`,
  ),
  half: words(`{kind} {task} with {way}|{doing} {kind} {thing} for {task}|{doing} {thing} from {item} to {item}|a
    {form} for {kind} {task}|{kind} {thing} via {way}|{doing} {item} for {task}|{way} for {kind} {thing}|towards {kind}
    {thing}|a {kind} {form} of {thing}|{task} in {place}|{way} meets {task}|from {item} to {item}|a unified {form} for
    {task} and {task}|{doing} {mass} in {thing}|an open {form} for {task}|a survey of {thing} for {task}`),
  title:
    words(`{half}|{half}|{half}|{half}|{half}|{doing} {object}|{doing} {object} in {place}|{doing} {mass} and
    {mass} in {thing}|on the {mass} of {thing}|on the role of {mass} in {task}|{mass} is all you need for {task}|are
    {thing} good at {task}?|do {thing} need {mass}?|can {thing} learn {task}?|how {kind} are {thing}?|what makes {task}
    {kind}?|when does {mass} help {task}?|why {kind} {thing} fail|{kind}, {kind}, and {kind}: {half}|{mass} matters:
    {half}|not all {item} are equal: {half}|less is more: {half}|{item} are worth {number} {item}|an image is worth
    {number} {item}|{doing} to {task}: {half}|a survey on {object}|a comprehensive survey of {thing}|a review of
    {object}|recent advances in {object}|{object}: a survey|{object}: past, present, and future|{object}: challenges
    and opportunities|{thing} as {thing}|{thing} are {kind} {thing}|{way} without {mass}|beyond {mass}: {half}|{half}
    (extended version)|{number}D {task} with {thing}|{doing} {item} {number}x faster|{task} using {way}|{task} through
    {way}|{task} based on {way}|{task} under {mass}|{thing} that learn from {item}|think before you {mass}: {half}|an
    empirical study of {object}|an introduction to {object}|the {mass} of {thing}|the unreasonable effectiveness of
    {way}|{kind} {thing} for {task} and {task}|{kind} {way} for {task}|{doing} the {mass} of {object}|{kind} {item},
    {kind} {item}: {half}|lessons from {doing} {object}|{object} in {place}|{way}/{way} for {task}|one {form} for all
    {item}|large-scale {task} with {way}|{kind} {task} by {doing} {item}|to {task} or not? {half}|your {item} are
    secretly {item}|{mass}-{mass} trade-offs in {thing}|{thing} vs. {thing}: a {form}|joint {task} and {task}|{object}: {mass}, {mass}, and {mass}|{object}: concept, {mass} and applications|{task}, {task}, and {task} with {thing}|{object}: vision, hype and reality for {mass} and {mass}|{kind}, {kind} {thing} for {task}|{thing}: motivation, opportunities and challenges|{object}, {object}, and the {mass} between them|{doing}, {doing}, {doing}: {half}|{thing}, {number} years later|{task}; or, {half}|{mass}! {mass}! {half}|{doing}, {doing} and {doing}: {half}|do {thing} need {mass}? the case for {kind} {thing}|{thing} that "{doing} the {item}"|"{doing} the {item}": {half}|{half}, {half}`),
  article:
    words(`understanding {object}|an introduction to {thing}|{task} from scratch|how we scaled {task} at
    work|{thing}, explained|a gentle guide to {way}|notes on {object}|building {kind} {thing}|everything about
    {way}|the illustrated guide to {thing}|{number} lessons about {task}|lecture {number}: {object}|a tour of
    {object}|{object} 101|{Subject}|{Subject} {Form}|{Stem} Blog|The {Stem} {Subject} Blog|{Subject} by {Stem}|Awesome {Subject}|{given} {family}|{given} {family}'s Blog|{Stem} {Stem} Channel|{Stem} Lectures|{Gear}|{Praise} {Gear}|{Task} Challenge|CS{number}: {Subject}|{Stem}: {Subject} for {User}|r/{small}|{Stem} Podcast|why we left {thing}|{task}: tips and tricks|debugging {thing} in practice|tutorial on {object}`),
  name: words(
    `{stem}{end}|{stem}{end}|{stem}-{end}|{letters}|{letters}-{end}|{stem}|{letters}{digit}|{stem}{stem}`,
  ),
  stem: words(`Lumen|Quill|Tessera|Nimbus|Orca|Vela|Morpho|Kestrel|Sable|Tern|Fathom|Helio|Cobalt|Loom|Prism|Echo
    |Pico|Terra|Syn|Omni|Meta|Hyper|Tri|Uni|Poly|Neuro|Graph|Lang|Vis|Sono|Geo|Bio|Chrono|Flow|Swift|True|Deep|Fast
    |Tiny|Open|Auto|Self|Cross|Co|Re|Pro|Mini|Mono|Duo|Sparse|Sketch|Point|Voxel|Token|Query|Path|Rank|Think|Plan`),
  end: words(`Net|Former|LM|VL|GPT|Mix|Fuse|Diff|Flow|Bench|QA|3D|Seg|Det|Agent|RAG|RL|DB|Sim|Gen|Edit|Coder|Mind
    |Tune|Prune|Cast|Ranker|World|Arena|Hub|Eval|Lab|Mamba|Track|Pose|Chat|Talk|Act|Map|Grad|Prompt|MoE|V2|XL|++|2|R1`),
  letters:
    words(`ARBO|CoLT|DRPN|GLIM|HiPER|KAST|LaMPS|MoTE|NODAL|PLiT|QuARK|RELIC|SPAN|TALC|UniQ|ViSTA|WARP|XTRA
    |BEACON|CRISP|DELVE|FAST-R|GRASP|HALO|IRIS|JADE|MIRA|OPAL|PEARL|ROAM|SCALE|TIDE|VERA|DSSN|MVR|TPN|GDC|AFM|xDFN`),
  tool: words(`{small}|{small}|{small}-{small}|{stem}|{stem}{small}|{small}.js|{small}.py|py{small}|go-{small}
    |vue-{small}|{stem} {stem}|{small}db|{small}kit|awesome-{small}|node-{small}|lib{small}|{small}-rs|{small}lint
    |{stem}.io|{stem} CLI|{small}.nvim|{stem}Kit|{stem}Board|rust-{small}|{small}ctl|{small}{digit}|{stem}Desk|{Stem} for {Gear}|{Praise} {Gear}|{Gear}|{Stem} {Gear}|The {Stem} Project|{Subject} {Gear}|{Stem} ({small})|{small}/{small}`),
  small:
    words(`amber|birch|cinder|dapple|ember|fern|gable|hazel|ivy|juniper|kelp|larch|maple|nettle|otter|pebble
    |quartz|raven|sorrel|thistle|umber|vetch|willow|yarrow|zephyr|badger|cobble|dune|eddy|flint|grove|heron|inlet|knot
    |lark|moss|nook|oat|plume|reed|slate|tarn|vole|wren|brook|clay|drift|finch|glade|heath|marten|osprey|pine|rill`),
}
