import Glibc

/// The programme that comes with the program.
enum BundledProgramme {
  private static let name = "moscow-beijing"

  /// Beside the installed binary in `share/bilateral`, else in the sources that the binary was built from.
  static var path: String {
    let binaries = folder(of: FullPath.of("/proc/self/exe"))
    let installed = "\(folder(of: binaries))/share/bilateral/\(name)"
    if exists(installed) { return installed }
    var place = binaries
    while !place.isEmpty {
      let candidate = "\(place)/Resources/\(name)"
      if exists("\(place)/Package.swift"), exists(candidate) { return candidate }
      place = folder(of: place)
    }
    return installed
  }

  /// The path without its last name; empty for the root.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
