import { words, type Banks } from '../random.ts'

/** English notes: descriptions of tools, statements about papers, remarks, whole abstracts. */
export const englishNotes: Banks = {
  code: words(
    `Python|Go|Rust|TypeScript|Java|C++|Ruby|Elixir|Kotlin|Swift|Haskell|Scala|Julia|PHP|Lua|Zig|OCaml`,
  ),
  gear: words(`HTTP client|web framework|static site generator|task runner|template engine|terminal dashboard|job
    queue|rate limiter|JSON parser|date library|feature flag service|password manager|bookmark manager|feed reader
    |wiki|note-taking app|photo gallery|media server|log viewer|log shipper|metrics collector|tracing backend|vector
    database|search engine|migration tool|schema validator|linter|formatter|package manager|bundler|test runner|mocking
    library|fuzzer|debugger|profiler|ORM|query builder|state manager|component library|charting library|map renderer
    |PDF toolkit|OCR engine|speech recognizer|image viewer|game engine|physics engine|ray tracer|shader playground
    |email server|chat bot|calendar|expense tracker|inventory system|VPN|reverse proxy|DNS server|load tester|course
    |free e-book|interactive tutorial|cheat sheet|collection of exercises|podcast|weekly newsletter`),
  praise:
    words(`simple|fast|tiny|minimal|modern|extensible|lightweight|self-hosted|privacy-friendly|type-safe
    |zero-dependency|blazing fast|opinionated|modular|cross-platform|declarative|reactive|embeddable|high-performance
    |open source|experimental|battle-tested|user-friendly|powerful|flexible|drop-in|beautiful|portable|concurrent`),
  user: words(`developers|teams|beginners|students|researchers|small companies|hobbyists|data scientists|teachers
    |editors|photographers|system administrators|people who like the terminal|large projects|monorepos|offline use`),
  deed: words(`sends notifications to your phone|keeps your dotfiles in order|turns folders into websites|watches
    files and reruns commands|renders {item} in the browser|converts between formats|parses {item} at compile
    time|finds dead links|draws diagrams from text|records terminal sessions|syncs notes between devices|manages
    several versions side by side|caches responses on disk|validates input by schema|serves files over the local
    network|shows what changed between two commits|trains {thing} on a laptop|monitors {thing} and alerts you`),
  use: words(`A {praise} {gear}.|A {praise} {gear} written in {code}.|{Praise} {gear} for {user}.|A {praise} and
    {praise} {gear} for {code}.|{Praise} {gear} with support for {mass} and {mass}.|An open-source {gear} that {deed}.
    |{Code} library that {deed}.|Command-line tool that {deed}.|{Gear} in {code}|{praise} {gear} for {user}|{Gear} with
    a {praise} interface.|The {praise} {gear} behind {tool}.|A port of {tool} to {code}.|{Praise}, {praise} {gear}
    inspired by {tool}.|Alternative to {stem} for {user}.|{Gear} for {thing}, based on {tool}.|Bindings for {stem} in
    {code}.|Helps {user} with {task}.|{Deed}|Easily {doing} {item} in {code}.|Framework for {doing} {thing}.|Yet
    another {gear}.|The official {code} SDK of {stem}.|{Task} for {thing}.|Web service that {deed}. Free for {user}.
    |Like {tool}, but {praise}.|{Gear} (by the makers of {tool}).|{Praise}, {praise} and {praise} {gear}, written in
    {code}.|{Gear} that {deed} (alternative to {stem}, {stem} and {stem}).|{Gear} for {user}, e.g. for {task}, {task} or
    {doing} {item}.|{tool} is a {gear} for {code}. It {deed}, and {deed}.|{Praise} {gear}: {task}, {task}, {task} and
    more.|The "{praise}" {gear}; {deed}.|{Gear} with {mass}, {mass}, and {mass}|{Gear} - {praise}, {praise}, no
    dependencies|{Gear} (unmaintained since {year}).|{Gear} (in Chinese)|{Gear} from the {stem} team, used at {stem}.|By
    {person} and {person}.|{person}|{person} (PDF)|{person}, {person} (PDF, EPUB)|Free {gear} by {person}.|{Gear}, formerly
    known as {tool}.|{Deed}; runs on Linux, macOS and Windows.|{Gear} supporting {code}, {code}, and {code}.|All you need to
    know about {task}, from {mass} to {mass}.|{Gear}? No, a {praise} {gear}!|{number}+ {item} for {task}, updated daily.|Is your {gear} too slow? This one is {praise}.`),
  remark:
    words(`{Task}, {task}, and {task} in one {form}: no {item}, no {item}.|{Form} (with {number} {item}) of {object}, e.g.
    {task}.|{mass}, {mass}, {mass}|{Kind} {thing} → {kind} {thing}.|The {form} used by {name}, {name}, and {name} (see Section
    {digit}).|Key idea: {doing} {item}; result: {number}x fewer {item}.|"{Thing} are {kind}", as the authors put it.|from {stem}:
    {way}|{Mass} vs. {mass}, a comparison on {name}, {name} and {name}.|introduces {name}, a {kind} {form} for {task}.|proposes {way} for {task}.|a {kind} approach to {task}
    that needs no {item}.|First work on {kind} {task}.|{Kind} {thing} beat {thing} on {task}.|uses {way} to reduce the
    number of {item}|shows that {thing} can do {task} with few {item}|Great overview of {object}.|Combines {way} with
    {way}.|the authors study {mass} in {thing}|{Way} instead of {way}|{kind} {mass}, {number} {item}|Why do {thing}
    fail at {task}? A careful study.|Strong results on {name} and {name}.|Good starting point for {object}.|Follow-up
    to {name} with {kind} {item}.|{Number} {item} suffice for {task}.|code and {item} are public|Worth reading for its
    section on {mass}.|a simple trick for {doing} {item}|Extends {name} to {task}.|covers {task}, {task} and {task}|by
    the team behind {name}|In {year}, it was the first to treat {task} as {task}.|{Doing} {item} by {way}.|best paper
    of the workshop on {task}|Talk by {person} on {object}.|Accepted at {meeting} {year}; the code is released.|{Name}
    replaces {mass} by {mass}.|A new {form} with {number} {item} for {task}.|{Object}; {object}.|What is {mass} good for?`),
  sentence:
    words(`We propose {name}, a {kind} {form} for {task}.|{Thing} have shown impressive results on {task}, yet
    they lack {mass}.|In this paper, we study {mass} in {thing}.|Extensive experiments on {number} benchmarks show that
    our method outperforms strong baselines.|Our key idea is to use {way} for {task}.|However, existing approaches rely
    on {way}, which limits their {mass}.|We further introduce {name}, a {form} with {number} {item}.|The results suggest
    that {mass} plays an important role in {task}.|To this end, we combine {way} with {way}.|Code and models will be
    made available.|Experiments on {name} confirm the benefits of {mass}.|{Task} is a long-standing problem in {place}.
    |This work presents a {kind} view of {thing}.|Without any {item}, it improves {task} by {number} points.`),
  abstract:
    words(`{sentence} {sentence} {sentence}|{sentence} {sentence} {sentence} {sentence}|{sentence} {sentence}
    {sentence} {sentence} {sentence}|{sentence} {sentence}`),
  aside:
    words(`see {LINK} for a comparison|an implementation is {LINK}|explained in {LINK}|builds on {LINK}|used by
    {LINK}|a fork of {LINK}|works well with {LINK}|there is also {LINK}|based on {LINK} and \`{small}\`|run it with
    \`{small} --help\`|needs \`{small}\` to be installed`),
  given: words(`Mara|Jonas|Aisha|Lena|Andrew|Wei|Priya|Tomas|Ingrid|Kofi`),
  family: words(`Ellwood|Petrell|Norrani|Brandvik|Castellane|Okafore|Sundqvist|Marchetti`),
  year: words(`2014|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025`),
  person: words(
    `Mara Ellwood|Jonas Petrell|Wei Lianhua|Aisha Norrani|T. Okafore|Lena Brandvik|R. Castellane`,
  ),
  meeting: words(`NeurIPS|ICML|CVPR|ACL|KDD|SIGMOD|OSDI|CHI`),
  subject:
    words(`Surveys|Foundation Models|Datasets|Benchmarks|Retrieval|Reasoning|Speech|Graph Learning|Safety
    |Agents|Theory|Applications|Robotics|Pre-training|Evaluation|Text Generation|Object Detection|Tools|Federated
    Learning|Time Series|Security|Privacy|Databases|Storage|Compilers|Networking|Visualization|Education|Healthcare
    |Biology|Chemistry|Climate|Finance|Music|Video Understanding|3D Vision|Optimization|Interpretability|Alignment
    |Multimodal Models|Efficient Inference|Training Systems|Code Models|Recommendation|Advertising|Knowledge Graphs
    |Command Line|Web Frameworks|Testing|Monitoring|Editors|Frontend|Backend|Machine Learning|Books|Courses|Tutorials
    |Blogs|Podcasts|Miscellaneous|Related Lists|Getting Started|Classic Papers|Other Resources|Human-Computer Interaction`),
  topic:
    words(`survey|benchmark|vision|NLP|RL|LLM|MLLM|VLM|Agentic|Video|Dataset|Theory|Reward Model|Medical|graph
    |speech|robotics|3D|privacy|open source|multi-modal|retrieval|planning|alignment|Pruning|Diffusion|tokenizer|RAG
    |long-context|Safety|GNN|transfer|OOD|PTQ|few-shot|eval|TTS|CTR|re-ranking|parallelism`),
  license: words(
    `MIT|Apache-2.0|GPL-3.0|BSD-3-Clause|AGPL-3.0|MPL-2.0|Go|Python|Rust|TypeScript|PHP|Docker|Java|Nodejs`,
  ),
}
