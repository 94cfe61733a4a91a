import Phrasebook
import ProgrammeModel

extension Phrases {
  /// Why growth was not computed.
  func reason(_ refusal: Growth.Refusal) -> String {
    switch refusal {
    case .noEarlierFigure: refusals.noEarlierFigure
    case .differentPeriods: refusals.periodsDiffer
    case .zeroBase: refusals.zeroBase
    case .seriesBreak: refusals.seriesBreak
    }
  }
}
