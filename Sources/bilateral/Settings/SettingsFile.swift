import Foundation
import ProgrammeModel

/// The file that holds a user's settings: `config.json` in ``UserFolder/settings``.
package struct SettingsFile {
  private let file: KeptFile

  /// More than anybody needs for a handful of settings.
  private static let mostBytes = 65_536

  /// `nil` where there is no such folder.
  package init?(environment: [String: String]) {
    guard let folder = UserFolder.settings.path(in: environment) else { return nil }
    file = KeptFile("config.json", in: folder)
  }

  package var path: String { file.path }

  /// What it says; nothing where there is none.
  package func read() -> SettingsText {
    do throws(FileFault) {
      let bytes = try file.bytes()
      guard bytes.count <= Self.mostBytes else {
        return .unread(path, because: "\(bytes.count) bytes are too many for settings")
      }
      return SettingsText(bytes, path: path)
    } catch {
      let isAbsent = error == .missing || !FileManager.default.fileExists(atPath: file.folder)
      return isAbsent ? SettingsText(path: path) : .unread(path, because: error.message)
    }
  }

  /// Why settings were not saved.
  package enum Refusal: Error, Equatable {
    /// What stands there is somebody's work that can't be read, with its place and what is wrong.
    case kept(problem: String)

    /// In the system's own words, such as `Permission denied`.
    case unwritable(reason: String)
  }

  /// Writes settings, as a whole or not at all. A file that is no JSON is somebody's work, and stays.
  package func save(_ settings: Settings) throws(Refusal) {
    let present = read()
    if present.isBroken { throw .kept(problem: present.problems.first ?? path) }
    do throws(FileFault) {
      try file.write(Array(settings.text.utf8))
    } catch {
      if case .unwritable(let reason) = error { throw .unwritable(reason: reason) }
      throw .unwritable(reason: error.message)
    }
  }
}

extension SettingsFile {
  /// What a user keeps, for a command that prints. What is wrong in the file is told on standard error; which records
  /// are printed is left to the command's options.
  ///
  /// - Parameter snapshot: the programme that the kept city should be one of, where the command goes by it.
  static func kept(forCityOf snapshot: Snapshot?) -> Settings {
    guard var text = SettingsFile(environment: Surroundings.environment)?.read() else {
      return Settings()
    }
    if let snapshot { text.check(partiesOf: snapshot) }
    text.problems.forEach(Complaint.write)
    var settings = text.settings
    settings.illustrative = nil
    return settings
  }
}
