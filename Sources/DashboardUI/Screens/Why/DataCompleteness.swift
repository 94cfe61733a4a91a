import Foundation
import Phrasebook
import ProgrammeModel
import TerminalKit

/// How complete the data are: texts in each language, facts with a source, and how much is made up.
struct DataCompleteness: Explained {
  /// BCP 47 tags.
  let languages: [String]

  var name: String { "texts in \(languages.joined(separator: " "))" }

  func explanation(in context: Context) -> Explanation? {
    let phrases = context.phrases
    let counted = context.snapshot.completeness(in: languages)
    let texts = languages.map { language in
      share(
        phrases.languageName(language), counted.translated[language] ?? 0, counted.texts, phrases)
    }
    let rest = [
      share(phrases.dataWords.factsWithSource, counted.sourced, counted.facts, phrases),
      share(phrases.illustrative, counted.illustrative, counted.records, phrases),
    ]
    return Explanation(
      phrases.titles.texts.full, rule: phrases.metricRules.completeness, inputs: [],
      steps: texts + rest, of: counted, context: context)
  }

  private func share(_ name: String, _ part: Int, _ whole: Int, _ phrases: any Phrases) -> String {
    let percent =
      whole == 0 ? "–" : phrases.percent(Decimal(part) / Decimal(whole) * 100, places: 1)
    return "\(name): \(phrases.number(part)) ÷ \(phrases.number(whole)) = \(percent)"
  }
}
