import { Eta } from 'eta'
import { escapeHtml, filled } from './safe-html.ts'
import { lineOfProblem, templateProblem } from './template-problem.ts'
import type { TemplateFile, Theme } from './theme.ts'
import type { FrontView, NewsView, PictureView } from './page-views.ts'
import type { ListView } from './list-view.ts'

/** The template of each kind of page, with its values. */
interface Templates {
  list: ListView
  front: FrontView
  picture: PictureView
  news: NewsView
}

/**
 * Reads the templates of a theme from disk, and returns the function that renders them.
 * @returns a function that throws UsageError for a problem in a template of the theme, with its file and line
 */
export function loadTemplates(
  theme: Theme,
): <Name extends keyof Templates>(name: Name, view: Templates[Name]) => string {
  const eta = new ThemedEta(theme)
  return (name, view) => eta.render(name, view)
}

class ThemedEta extends Eta {
  readonly #files = new Map<string, TemplateFile>()
  /** Reported once: templates that include a broken one do not report it again. */
  readonly #problems = new WeakSet<Error>()

  constructor(theme: Theme) {
    // Eta's own way to trim lines takes out the empty ones, and with them the numbers of those that follow.
    const trim = {
      processTemplate: (text: string) => text.replace(/^[ \t]+|[ \t\r]+$/gm, '').trimEnd(),
    }
    super({
      views: '/',
      cache: true,
      debug: true,
      escapeFunction: escapeHtml,
      autoFilter: true,
      filterFunction: filled,
      plugins: [trim],
    })

    this.resolvePath = (name) => {
      const file = theme.find(name)
      if (!file) throw new Error(`there is no template ${name}`)
      this.#files.set(file.path, file)
      return file.path
    }

    const compile = this.compile.bind(this)
    this.compile = (text, options) => {
      try {
        return compile(text, options)
      } catch (error) {
        throw this.#marked(
          templateProblem(
            this.#file(options?.filepath),
            lineOfProblem(this.#compiled(text), error),
            text,
            reasonOf(error),
          ),
        )
      }
    }

    this.RuntimeErr = (error, text, line, path) => {
      throw this.#problems.has(error)
        ? error
        : this.#marked(templateProblem(this.#file(path), line, text, error))
    }
  }

  #marked(problem: Error): Error {
    this.#problems.add(problem)
    return problem
  }

  #file(path = ''): TemplateFile {
    return this.#files.get(path) ?? { path, name: path, own: false }
  }

  #compiled(text: string): string {
    try {
      return this.compileToString(text, { async: false })
    } catch {
      // Errors of syntax have the line in their message.
      return ''
    }
  }
}

/** Eta puts a heading above what the engine said. */
function reasonOf(error: unknown): unknown {
  const [first, , reason] = error instanceof Error ? error.message.split('\n') : []
  if (first !== 'Bad template syntax' || !reason) return error
  // the engine ran into Eta's own code, which comes after the template's
  return new SyntaxError(
    reason === "Unexpected token 'catch'" ? 'a block that is opened is never closed' : reason,
  )
}
