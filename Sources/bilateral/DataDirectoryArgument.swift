import ArgumentParser
import Foundation

/// Which data directory: the same for every command that has to do with one.
struct DataDirectoryArgument: ParsableArguments {
  @Argument(help: "The data directory; else $BILATERAL_DATA, else the bundled programme.")
  var directory: String?

  /// Where it is.
  var path: String { named ?? BundledProgramme.path }

  /// Whether the user chose it: the bundled programme is never written to unless it is named.
  var isNamed: Bool { named != nil }

  private var named: String? {
    if let directory { return directory }
    let named = ProcessInfo.processInfo.environment["BILATERAL_DATA"] ?? ""
    return named.isEmpty ? nil : named
  }
}
