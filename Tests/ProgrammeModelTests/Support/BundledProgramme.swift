import Foundation
import ProgrammeModel

/// The programme that comes with the program.
enum BundledProgramme {
  static let path = URL(filePath: #filePath)
    .appending(path: "../../../../Resources/moscow-beijing").standardizedFileURL.path

  static func snapshot() throws -> Snapshot { try Loader(path: path).snapshot() }
}
