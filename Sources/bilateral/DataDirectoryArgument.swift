import ArgumentParser

/// Which data directory: the same for every command that has to do with one.
struct DataDirectoryArgument: ParsableArguments {
  @Argument(
    help: "The data directory; else $BILATERAL_DATA, else the bundled programme.",
    completion: .directory)
  var directory: String?

  init() {}

  /// As the parser makes it of one word, or of none.
  init(_ directory: String?) { self.directory = directory }

  /// Where it is.
  var path: String { named ?? BundledProgramme.path }

  /// Whether the user chose it: the bundled programme is never written to unless it is named.
  var isNamed: Bool { named != nil }

  private var named: String? {
    if let directory { return directory }
    let named = Surroundings.environment["BILATERAL_DATA"] ?? ""
    return named.isEmpty ? nil : named
  }
}
