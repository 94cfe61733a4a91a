import Phrasebook
import ProgrammeModel
import TerminalKit

extension Context {
  func expert(_ name: RecordName) -> Expert? { snapshot.experts[Identifier(name.id)] }

  /// The specialism of an expert, and the name of one who agreed to be shown.
  func expertTitle(_ name: RecordName) -> [Span] {
    guard let expert = expert(name) else { return [] }
    let marks = assessment.once(ExpertCoverage.self).isIllustrative
    let title = marks ? text(expert.title) : titleSpans(of: name)
    guard ExpertsLayout.hasNamesBeside(width: body.width), let person = person(expert) else {
      return title
    }
    return title + [Span(" · ", as: .muted), person]
  }

  /// The name of an expert who agreed to be shown, or that it is withheld.
  func person(_ expert: Expert) -> Span? {
    let words = phrases.recordWords.nameWithheld
    let name = expert.hasConsented ? string(expert.personName) : words
    return name.map { Span($0, as: .muted) }
  }

  /// Where an expert works, and who it is.
  func workplace(_ name: RecordName) -> Line? {
    expert(name).map { expert in
      let place = string(expert.institution).map { Span($0, as: .muted) }
      let person = ExpertsLayout.hasNamesBeside(width: body.width) ? nil : person(expert)
      return Line(
        Array(
          [place, person].compactMap { $0.map { [$0] } }.joined(separator: [Span(" · ", as: .muted)]
          )))
    }
  }

  /// When an expert can be asked, as it is written.
  func expertAvailability(_ name: RecordName) -> [Span] {
    let words = self.text(expert(name)?.origin.text("availability"))
    return words.isEmpty ? [Span("–", as: .muted)] : words
  }

  /// The columns of the longest availability of any expert.
  var availabilityColumns: Int {
    assessment.remember("availability \(language.rawValue)") {
      snapshot.experts.lazy.map { expertAvailability($0.name).columns }.max() ?? 0
    }
  }

  /// What a sector is called; a dash where it is empty.
  func sectorName(_ sector: String) -> String {
    let area = snapshot.areas[Identifier(sector)].map { title(of: $0) }
    return sector.isEmpty ? "–" : phrases.sector(sector, area: area)
  }
}
