import Foundation

/// The programme that comes with the program.
enum BundledProgramme {
  private static let name = "moscow-beijing"

  /// Beside the installed binary in `share/bilateral`, else in the sources that the binary was built from.
  static var path: String {
    let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let installed = binary.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "share/bilateral/\(name)")
    if exists(installed) { return installed.path }
    var folder = binary.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "Resources/\(name)")
      if exists(folder.appending(path: "Package.swift")), exists(candidate) {
        return candidate.path
      }
      folder.deleteLastPathComponent()
    }
    return installed.path
  }

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }
}
