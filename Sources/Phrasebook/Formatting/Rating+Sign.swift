package import ProgrammeModel

extension Rating {
  /// Its sign wherever it is shown: hollow is the milder neighbour of the solid one.
  package var sign: String {
    switch self {
    case .green: "●"
    case .amberGreen: "△"
    case .amber: "▲"
    case .amberRed: "□"
    case .red: "■"
    case .unknown: "?"
    }
  }
}
